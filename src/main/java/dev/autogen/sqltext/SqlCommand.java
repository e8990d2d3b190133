package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.List;
import java.util.Optional;

/** What a statement does, as far as anybody asks. */
public sealed interface SqlCommand {
  /** Reads a statement; what is of no other kind is {@link Other}. */
  static SqlCommand of(String sql) {
    return of(SqlTokens.of(sql));
  }

  /** The same where the tokens are there already. */
  static SqlCommand of(List<SqlToken> statement) {
    return new CommandReader(statement).read();
  }

  /** Drops tables with all that is in them. */
  record DropTables(List<SqlName> tables) implements SqlCommand {
    public DropTables {
      tables = List.copyOf(tables);
    }
  }

  /** Changes a table, by one action or several. */
  record AlterTable(SqlName table, List<TableAction> actions) implements SqlCommand {
    public AlterTable {
      actions = List.copyOf(actions);
    }

    /** Whether a statement validates constraints, which reads rows and changes none. */
    public static boolean onlyValidates(String sql) {
      return SqlCommand.of(sql) instanceof AlterTable alter
          && alter.actions.stream()
              .allMatch(it -> it.kind() == TableAction.Kind.VALIDATE_CONSTRAINT);
    }
  }

  /**
   * Builds an index.
   *
   * @param name nothing where the server finds one
   * @param ifMissing whether one of the name that is there already is enough
   * @param definition what follows the table: method, keys and the rest
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
   * Builds indexes anew.
   *
   * @param scope which ones: {@code INDEX}, {@code TABLE}, {@code SCHEMA}, {@code DATABASE}, {@code
   *     SYSTEM}
   * @param name of that; the database that the session is in may have none
   */
  record Reindex(String scope, Optional<SqlName> name, boolean concurrently)
      implements SqlCommand {}

  /** Makes a function or a procedure; the body is what stands between dollars. */
  record CreateRoutine(SqlName name, Optional<String> body) implements SqlCommand {}

  /** Makes a trigger. */
  record CreateTrigger(Identifier name, SqlName table, Optional<SqlName> function)
      implements SqlCommand {}

  /** Drops a trigger. */
  record DropTrigger(Identifier name, SqlName table) implements SqlCommand {}

  /** Runs a block of code. */
  record RunBlock(String body) implements SqlCommand {}

  /** Says or measures something of a table, and changes nothing of it. */
  record DescribeTable(SqlName table) implements SqlCommand {}

  /** Writes rows, of one table or several. */
  record WriteRows(List<RowTarget> targets) implements SqlCommand {
    public WriteRows {
      targets = List.copyOf(targets);
    }
  }

  /** Anything else. */
  record Other() implements SqlCommand {}
}
