package dev.autogen.run;

import dev.autogen.sql.Quoted;
import dev.autogen.sqltext.SqlCommand.Reindex;
import java.util.Optional;

/**
 * {@code REINDEX CONCURRENTLY}: builds a copy of each index and swaps the names. A failure leaves
 * one of the two, invalid, under a name that the server chose. The statement can always run again.
 */
record ConcurrentReindex(Reindex command) implements ConcurrentStatement {
  private static final String TABLES =
      "SELECT t.oid FROM pg_class r JOIN pg_class t ON t.oid IN (r.oid, r.reltoastrelid) WHERE ";

  /** The tables in scope, with their partitions and TOAST tables. */
  private String isInScope() {
    Optional<String> address =
        command.name().map(name -> "to_regclass(" + Quoted.literal(Quoted.name(name)) + ")");
    return switch (command.scope()) {
      case "INDEX" ->
          address.map(it -> "i.indrelid IN (" + tablesOfIndex(it) + ")").orElse("false");
      case "TABLE" ->
          address
              .map(it -> "i.indrelid IN (" + TABLES + isOrIsPartOf("r.oid", it) + ")")
              .orElse("false");
      case "SCHEMA" ->
          "i.indrelid IN ("
              + TABLES
              + "r.relnamespace = "
              + command.name().map(name -> namespace(name.last().value())).orElse("NULL")
              + ")";
      default -> "true";
    };
  }

  private static String tablesOfIndex(String address) {
    return "SELECT x.indrelid FROM pg_index x WHERE " + isOrIsPartOf("x.indexrelid", address);
  }

  private static String isOrIsPartOf(String object, String address) {
    return "%1$s = %2$s OR %1$s IN (SELECT relid FROM pg_partition_tree(%2$s))"
        .formatted(object, address);
  }

  private static String namespace(String name) {
    return "(SELECT oid FROM pg_namespace WHERE nspname = " + Quoted.literal(name) + ")";
  }

  @Override
  public String recorded() {
    return INVALID + " AND " + isInScope();
  }

  @Override
  public String isDone(String before) {
    return "false";
  }

  @Override
  public String leftovers(String before) {
    return INVALID + " AND " + isInScope() + " AND " + ConcurrentStatement.isNew(before);
  }

  @Override
  public String created(String before) {
    return leftovers(before);
  }
}
