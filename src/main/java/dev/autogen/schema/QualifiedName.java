package dev.autogen.schema;

import java.io.Serializable;
import java.util.Comparator;

/** The name of a table, sequence or type with its namespace (PostgreSQL: schema). */
public record QualifiedName(Identifier namespace, Identifier name)
    implements Comparable<QualifiedName>, Serializable {
  /** The namespace that every database has. */
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

  /** The name for messages: without the namespace if that is {@code public}. */
  @Override
  public String toString() {
    return namespace.equals(PUBLIC) ? name.value() : namespace + "." + name;
  }
}
