package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An object of a database that depends on relations, columns, indexes or types, with the server's
 * own definition.
 *
 * @param table the relation that it belongs to; empty for functions and domains
 * @param name its own name; empty if the table and the kind say which one it is
 * @param reads what it depends on, sorted; not itself
 * @param create the statements that create it again, in order; empty if none can
 * @param drop the statements that remove it; empty if it needs none
 */
public record Dependent(
    Kind kind,
    Optional<QualifiedName> table,
    Optional<Identifier> name,
    List<Reference> reads,
    List<String> create,
    List<String> drop)
    implements Serializable {
  /** The kinds of dependents. */
  public enum Kind {
    POLICY,
    TRIGGER,
    RULE,
    STATISTICS,
    PUBLICATION,
    PRIVILEGES,
    REPLICA_IDENTITY,
    ROW_SECURITY,
    CLUSTER_MARK,
    PARTITION_KEY,
    FOREIGN_KEY,
    CONSTRAINT,
    INDEX,
    VIEW,
    MATERIALIZED_VIEW,
    COMPUTED_COLUMN,
    DEFAULT,
    COLUMN,
    FUNCTION,
    PROCEDURE,
    AGGREGATE,
    DOMAIN;

    /** Whether no schema record describes an object of this kind that belongs to a relation. */
    public boolean isOutsideOfSchemas() {
      return switch (this) {
        case POLICY,
            TRIGGER,
            RULE,
            STATISTICS,
            PUBLICATION,
            PRIVILEGES,
            REPLICA_IDENTITY,
            ROW_SECURITY,
            CLUSTER_MARK,
            MATERIALIZED_VIEW ->
            true;
        default -> false;
      };
    }

    /** The kind of these words, such as {@code replica identity}. */
    public static Kind of(String words) {
      return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    @Override
    public String toString() {
      return this == CLUSTER_MARK
          ? "CLUSTER mark"
          : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Dependent {
    reads = reads.stream().distinct().sorted().toList();
    create = List.copyOf(create);
    drop = List.copyOf(drop);
  }

  /** Whether it depends on this object or column itself, not through other objects. */
  public boolean reads(Reference reference) {
    return reads.contains(reference);
  }

  /** The object that others can depend on by its name: a view or an index. */
  public Optional<Reference> provides() {
    return switch (kind) {
      case VIEW, MATERIALIZED_VIEW -> table.map(Reference::to);
      case INDEX, CONSTRAINT ->
          table.flatMap(
              it -> name.map(own -> Reference.to(new QualifiedName(it.namespace(), own))));
      default -> Optional.empty();
    };
  }

  /** Whether it can be removed and created again with the same definition. */
  public boolean canBeRecreated() {
    return !create.isEmpty();
  }

  /** Whether both are the same object; their definitions may differ. */
  public boolean isSameObject(Dependent other) {
    return kind == other.kind && table.equals(other.table) && name.equals(other.name);
  }

  /** Kind and name for messages, such as {@code the policy by_tenant on account}. */
  @Override
  public String toString() {
    String relation = table.map(QualifiedName::toString).orElse("");
    String own = name.map(Identifier::value).orElse("");
    return "the "
        + switch (kind) {
          case COLUMN, COMPUTED_COLUMN -> kind + " " + relation + "." + own;
          case DEFAULT -> "default of " + relation + "." + own;
          case PRIVILEGES -> "privileges on " + relation + (own.isEmpty() ? "" : "." + own);
          case REPLICA_IDENTITY, CLUSTER_MARK, PARTITION_KEY, ROW_SECURITY ->
              kind + " of " + relation;
          case VIEW, MATERIALIZED_VIEW -> kind + " " + relation;
          case PUBLICATION -> kind + " " + own + " of " + relation;
          case FUNCTION, PROCEDURE, AGGREGATE, DOMAIN -> kind + " " + own;
          default -> kind + " " + own + " on " + relation;
        };
  }
}
