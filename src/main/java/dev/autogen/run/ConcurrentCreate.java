package dev.autogen.run;

import dev.autogen.sql.Quoted;
import dev.autogen.sqltext.SqlCommand.CreateIndex;
import java.util.Optional;

/**
 * {@code CREATE INDEX CONCURRENTLY}. Where the statement gives no name, its index is the one that
 * the table has gained since the step began and that has the same definition.
 */
record ConcurrentCreate(CreateIndex command) implements ConcurrentStatement {
  private static final String SETTING = "autogen.index_definition";

  private static final String DEFINITION =
      "concat(i.indisunique, substring(pg_get_indexdef(i.indexrelid) FROM ' USING .*'))";

  /**
   * Creates the same index on an empty copy of the table to read its definition; empty if that
   * fails.
   */
  private static final String TWIN =
      """
      DO %1$s
      BEGIN
        PERFORM set_config('%2$s', '', false);
        CREATE TEMPORARY TABLE autogen_twin (LIKE %3$s);
        CREATE %4$sINDEX ON pg_temp.autogen_twin %5$s;
        PERFORM set_config('%2$s', %6$s, false)
        FROM pg_index i WHERE i.indrelid = 'pg_temp.autogen_twin'::regclass;
        DROP TABLE pg_temp.autogen_twin;
      EXCEPTION WHEN OTHERS THEN
        NULL;
      END
      %1$s""";

  private String isOfTable() {
    return "i.indrelid = to_regclass(" + Quoted.literal(Quoted.name(command.table())) + ")";
  }

  /** Indexes of the table with the name of the statement, or all of them where it gives none. */
  private String isCandidate() {
    return command
        .name()
        .map(name -> isOfTable() + " AND c.relname = " + Quoted.literal(name.value()))
        .orElse(isOfTable());
  }

  /** An invalid index of that name blocks every attempt, whoever left it, so it is not recorded. */
  @Override
  public String recorded() {
    return command.name().isEmpty()
        ? isOfTable()
        : isOfTable() + " AND NOT (" + isCandidate() + " AND " + INVALID + ")";
  }

  @Override
  public String isDone(String before) {
    return "EXISTS (SELECT FROM "
        + INDEXES
        + " WHERE i.indisvalid AND "
        + isCandidate()
        + (command.ifMissing() ? "" : " AND " + ConcurrentStatement.isNew(before))
        + (command.name().isPresent() ? "" : " AND " + isSame())
        + ")";
  }

  private static String isSame() {
    return DEFINITION + " = current_setting('" + SETTING + "', true)";
  }

  @Override
  public String leftovers(String before) {
    return INVALID
        + " AND "
        + isCandidate()
        + (command.name().isPresent() ? "" : " AND " + ConcurrentStatement.isNew(before));
  }

  @Override
  public String created(String before) {
    return isCandidate()
        + " AND "
        + ConcurrentStatement.isNew(before)
        + (command.name().isPresent() ? "" : " AND (NOT i.indisvalid OR " + isSame() + ")");
  }

  @Override
  public Optional<String> table() {
    return Optional.of(Quoted.name(command.table()));
  }

  @Override
  public Optional<String> preparation() {
    return command.name().isPresent()
        ? Optional.empty()
        : Optional.of(
            TWIN.formatted(
                Quoted.delimiter(command.definition()),
                SETTING,
                Quoted.name(command.table()),
                command.unique() ? "UNIQUE " : "",
                command.definition(),
                DEFINITION));
  }

  @Override
  public String missingMessage() {
    return "%s has no valid index %s, because another object has that name; rename the object or the index"
        .formatted(
            Quoted.name(command.table()), command.name().map(Quoted::name).orElse("of that kind"));
  }

  /** {@code IF NOT EXISTS} accepts any object that has the name. */
  @Override
  public boolean hasIfNotExists() {
    return command.ifMissing();
  }
}
