package dev.autogen.testing;

import dev.autogen.schema.Column;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.sql.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What people put on tables by hand: policies, triggers, rules, privileges and more, at random. */
public final class RandomDependents {
  /** The function of the triggers. */
  public static final String FUNCTION =
      "CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'";

  private final Random random;
  private final List<String> statements = new ArrayList<>();

  private RandomDependents(Random random) {
    this.random = random;
  }

  /** Statements that create them. Some of them may not fit the columns. */
  public static List<String> on(Schema schema, long seed) {
    RandomDependents made = new RandomDependents(new Random(seed));
    schema.tables().forEach(made::add);
    return made.statements;
  }

  private void add(Table table) {
    for (int i = random.nextInt(4); i > 0; i--) {
      statements.add(one(table, "by_hand_" + statements.size()));
    }
  }

  private String one(Table table, String name) {
    String on = Quoted.name(table.name());
    String column = column(table);
    String other = column(table);
    return switch (random.nextInt(9)) {
      case 0 ->
          "CREATE POLICY %s ON %s FOR SELECT USING (%s IS NOT NULL)".formatted(name, on, column);
      case 1 ->
          "CREATE TRIGGER %s AFTER UPDATE OF %s ON %s FOR EACH ROW WHEN (NEW.%s IS NOT NULL) EXECUTE FUNCTION noted()"
              .formatted(name, column, on, other);
      case 2 ->
          "CREATE RULE %s AS ON DELETE TO %s WHERE OLD.%s IS NULL AND false DO INSTEAD NOTHING"
              .formatted(name, on, column);
      case 3 -> "GRANT SELECT (%s), UPDATE (%s) ON %s TO pg_monitor".formatted(column, other, on);
      case 4 -> "CREATE STATISTICS %s ON %s, %s FROM %s".formatted(name, column, other, on);
      case 5 -> "ALTER PUBLICATION by_hand ADD TABLE %s (id, %s)".formatted(on, column);
      case 6 ->
          "CREATE MATERIALIZED VIEW %s AS SELECT id, %s AS it FROM %s".formatted(name, column, on);
      case 7 -> "ALTER TABLE %s CLUSTER ON %s".formatted(on, key(table));
      default -> "ALTER TABLE %s REPLICA IDENTITY USING INDEX %s".formatted(on, key(table));
    };
  }

  private String column(Table table) {
    Column column = table.columns().get(random.nextInt(table.columns().size()));
    return Quoted.name(column.name());
  }

  private String key(Table table) {
    List<UniqueConstraint> keys = table.constraints(UniqueConstraint.class);
    return Quoted.name(
        keys.isEmpty() || random.nextBoolean()
            ? table.primaryKey().orElseThrow().name()
            : keys.get(random.nextInt(keys.size())).name());
  }
}
