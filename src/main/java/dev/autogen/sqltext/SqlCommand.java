package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.List;
import java.util.Optional;

/** The command of a statement, as far as autogen needs it. */
public sealed interface SqlCommand {
  /** Parses a statement; {@link Other} if it is none of these commands. */
  static SqlCommand of(String sql) {
    return of(SqlTokens.of(sql));
  }

  /** The same for tokens. */
  static SqlCommand of(List<SqlToken> statement) {
    return new CommandReader(statement).read();
  }

  /** Drops tables. */
  record DropTables(List<SqlName> tables) implements SqlCommand {
    public DropTables {
      tables = List.copyOf(tables);
    }
  }

  /** Changes a table by one or more actions. */
  record AlterTable(SqlName table, List<TableAction> actions) implements SqlCommand {
    public AlterTable {
      actions = List.copyOf(actions);
    }

    /** Whether a statement only validates constraints, which reads rows but changes none. */
    public static boolean onlyValidates(String sql) {
      return SqlCommand.of(sql) instanceof AlterTable alter
          && alter.actions.stream()
              .allMatch(it -> it.kind() == TableAction.Kind.VALIDATE_CONSTRAINT);
    }
  }

  /**
   * Builds an index.
   *
   * @param name empty if the server generates one
   * @param ifMissing whether it has IF NOT EXISTS
   * @param definition the text after the table: method, keys and the rest
   */
  record CreateIndex(
      Optional<Identifier> name,
      SqlName table,
      boolean unique,
      boolean concurrently,
      boolean ifMissing,
      String definition)
      implements SqlCommand {}

  /** Drops indexes. */
  record DropIndexes(List<SqlName> indexes, boolean concurrently) implements SqlCommand {
    public DropIndexes {
      indexes = List.copyOf(indexes);
    }
  }

  /**
   * Rebuilds indexes.
   *
   * @param scope one of {@code INDEX}, {@code TABLE}, {@code SCHEMA}, {@code DATABASE}, {@code
   *     SYSTEM}
   * @param name the name after the scope; the current database may have none
   */
  record Reindex(String scope, Optional<SqlName> name, boolean concurrently)
      implements SqlCommand {}

  /** Creates a function or a procedure; the body is its dollar-quoted text. */
  record CreateRoutine(SqlName name, Optional<String> body) implements SqlCommand {}

  /** Creates a trigger. */
  record CreateTrigger(Identifier name, SqlName table, Optional<SqlName> function)
      implements SqlCommand {}

  /** Drops a trigger. */
  record DropTrigger(Identifier name, SqlName table) implements SqlCommand {}

  /** Runs a block of code. */
  record RunBlock(String body) implements SqlCommand {}

  /** Comments on or analyzes a table, and does not change it. */
  record DescribeTable(SqlName table) implements SqlCommand {}

  /** Writes rows of one or more tables. */
  record WriteRows(List<RowTarget> targets) implements SqlCommand {
    public WriteRows {
      targets = List.copyOf(targets);
    }
  }

  /** Anything else. */
  record Other() implements SqlCommand {}
}
