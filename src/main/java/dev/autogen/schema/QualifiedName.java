package dev.autogen.schema;

import java.io.Serializable;
import java.util.Comparator;

/** The name of a table or sequence with the namespace (PostgreSQL: schema) it lives in. */
public record QualifiedName(Identifier namespace, Identifier name)
    implements Comparable<QualifiedName>, Serializable {
  /** The namespace that PostgreSQL gives every database. */
  public static final Identifier PUBLIC = new Identifier("public");

  private static final Comparator<QualifiedName> ORDER =
      Comparator.comparing(QualifiedName::namespace).thenComparing(QualifiedName::name);

  public static QualifiedName of(String namespace, String name) {
    return new QualifiedName(new Identifier(namespace), new Identifier(name));
  }

  @Override
  public int compareTo(QualifiedName other) {
    return ORDER.compare(this, other);
  }

  /** The name as people say it: without the namespace where that is {@code public}. */
  @Override
  public String toString() {
    return namespace.equals(PUBLIC) ? name.value() : namespace + "." + name;
  }
}
