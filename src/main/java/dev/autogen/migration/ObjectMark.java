package dev.autogen.migration;

import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.sqltext.OneLineStrings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements that create or drop an object that autogen knows only by its SQL, such as a function,
 * between the lines {@code -- autogen:object create NAME} and {@code -- autogen:end}.
 *
 * @param verb {@code create} or {@code drop}
 */
public record ObjectMark(String verb, String name, boolean beforeTables, List<String> statements) {
  private static final String CREATE = "create";
  private static final String DROP = "drop";
  private static final String EARLY = " before tables";
  private static final Pattern WORDS =
      Pattern.compile("object\\s+(" + CREATE + "|" + DROP + ")\\s+(.+?)(" + EARLY + ")?");

  public ObjectMark {
    statements = List.copyOf(statements);
  }

  /** Parses a directive, still without statements; empty for other directives. */
  static Optional<ObjectMark> parse(String directive) {
    Matcher words = WORDS.matcher(directive);
    return words.matches()
        ? Optional.of(
            new ObjectMark(words.group(1), words.group(2), words.group(3) != null, List.of()))
        : Optional.empty();
  }

  ObjectMark with(List<SqlStatement> found) {
    return new ObjectMark(
        verb,
        name,
        beforeTables,
        found.stream().map(statement -> OneLineStrings.of(statement.sql())).toList());
  }

  /** The objects that exist after these migrations. */
  public static List<AuxiliaryObject> objectsAfter(List<Migration> migrations) {
    return objectsAfter(List.of(), migrations);
  }

  /** The same with objects that already exist. */
  public static List<AuxiliaryObject> objectsAfter(
      List<AuxiliaryObject> before, List<Migration> migrations) {
    Map<String, AuxiliaryObject> objects = new LinkedHashMap<>();
    before.forEach(object -> objects.put(object.name(), object));
    for (Migration migration : migrations) {
      for (ObjectMark mark : migration.upgrade().marks()) {
        objects.remove(mark.name);
        if (mark.verb.equals(CREATE)) {
          List<String> drop =
              migration.downgrade().marks().stream()
                  .filter(back -> back.verb.equals(DROP) && back.name.equals(mark.name))
                  .flatMap(back -> back.statements.stream())
                  .toList();
          objects.put(
              mark.name, new AuxiliaryObject(mark.name, mark.beforeTables, mark.statements, drop));
        }
      }
    }
    return List.copyOf(objects.values());
  }

  /** The object with its SQL split into statements, as read from a file. */
  public static AuxiliaryObject normalized(AuxiliaryObject object) {
    return new AuxiliaryObject(
        object.name().strip().replaceAll("\\R", " "),
        object.beforeTables(),
        split(object.create()),
        split(object.drop()));
  }

  private static List<String> split(List<String> sql) {
    List<String> statements = new ArrayList<>();
    for (String text : sql) {
      SqlStatement.all(text, 1)
          .forEach(statement -> statements.add(OneLineStrings.of(statement.sql())));
    }
    return statements;
  }
}
