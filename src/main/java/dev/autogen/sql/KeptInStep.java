package dev.autogen.sql;

import dev.autogen.schema.ColumnName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns that triggers of a migration write, read back from the statements that {@link
 * SyncTriggerSql} makes.
 *
 * @param now those whose trigger is there, so that they tell nothing that others do not
 * @param once those whose trigger is gone, so that of two that were the same one is out of date
 */
public record KeptInStep(Set<ColumnName> now, Set<ColumnName> once) {
  private static final String PART = ChangedTable.PART;
  private static final String NAME = "((?:" + PART + "\\.)?" + PART + ")";

  private static final Pattern FUNCTION =
      Pattern.compile("CREATE FUNCTION " + NAME + "\\(\\) RETURNS trigger\\b.*", Pattern.DOTALL);
  private static final Pattern ASSIGNMENT = Pattern.compile("NEW\\.(" + PART + ") :=");
  private static final Pattern TRIGGER =
      Pattern.compile(
          "CREATE TRIGGER ("
              + PART
              + ") .* ON "
              + NAME
              + " FOR EACH ROW .* FUNCTION "
              + NAME
              + "\\(\\)",
          Pattern.DOTALL);
  private static final Pattern DROP = Pattern.compile("DROP TRIGGER (" + PART + ") ON " + NAME);

  public KeptInStep {
    now = Set.copyOf(now);
    once = Set.copyOf(once);
  }

  /** What statements have left behind that ran in this order. */
  public static KeptInStep after(List<String> statements) {
    Map<String, Set<String>> written = new HashMap<>();
    Map<String, Set<ColumnName>> triggers = new HashMap<>();
    Set<ColumnName> once = new TreeSet<>();
    for (String sql : statements) {
      Matcher function = FUNCTION.matcher(sql);
      Matcher trigger = TRIGGER.matcher(sql);
      Matcher drop = DROP.matcher(sql);
      if (function.matches()) {
        Set<String> columns = new TreeSet<>();
        ASSIGNMENT.matcher(sql).results().forEach(it -> columns.add(it.group(1)));
        written.put(function.group(1), columns);
      } else if (trigger.matches()) {
        Set<ColumnName> columns = new TreeSet<>();
        written
            .getOrDefault(trigger.group(3), Set.of())
            .forEach(
                it ->
                    columns.add(
                        new ColumnName(
                            ChangedTable.table(trigger.group(2)), ChangedTable.name(it))));
        triggers.put(trigger.group(1) + " ON " + trigger.group(2), columns);
      } else if (drop.matches()) {
        Set<ColumnName> columns = triggers.remove(drop.group(1) + " ON " + drop.group(2));
        once.addAll(columns == null ? Set.of() : columns);
      }
    }
    Set<ColumnName> now = new TreeSet<>();
    triggers.values().forEach(now::addAll);
    return new KeptInStep(now, once);
  }
}
