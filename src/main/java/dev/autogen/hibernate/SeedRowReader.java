package dev.autogen.hibernate;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SeedRow;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.mapping.Table;

/**
 * Reads the rows that Hibernate inserts into a new table: the counters of table generators.
 * Hibernate has them only as SQL.
 */
final class SeedRowReader {
  private static final String VALUE = "(?:'(?:[^']|'')*'|[^',()]+)";

  private static final Pattern INSERT =
      Pattern.compile(
          "insert into \\S+?\\s*\\(([^()]*)\\)\\s*values\\s*\\((\\s*"
              + VALUE
              + "(?:\\s*,\\s*"
              + VALUE
              + ")*)\\)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_VALUE = Pattern.compile(VALUE);

  private final DefaultNamespace namespaces;
  private final List<String> warnings;

  SeedRowReader(DefaultNamespace namespaces, List<String> warnings) {
    this.namespaces = namespaces;
    this.warnings = warnings;
  }

  /** The rows of a table. A row that two generators share is read once, with the first value. */
  List<SeedRow> read(Table table) {
    QualifiedName name = namespaces.qualify(table);
    List<SeedRow> rows = new ArrayList<>();
    for (InitCommand command : table.getInitCommands(context())) {
      for (String sql : statements(command)) {
        Matcher insert = INSERT.matcher(sql.strip());
        if (!insert.matches()) {
          warnings.add(
              "autogen does not run this statement of the mapping on " + name + ": " + sql);
          continue;
        }
        SeedRow row = row(table, name, insert.group(1), insert.group(2));
        if (rows.stream().noneMatch(other -> other.keyValues().equals(row.keyValues()))) {
          rows.add(row);
        }
      }
    }
    return List.copyOf(new TreeSet<>(rows));
  }

  private static SeedRow row(Table table, QualifiedName name, String columns, String values) {
    List<Identifier> names =
        Stream.of(columns.split(",", -1)).map(String::strip).map(CatalogName::of).toList();
    List<Expression> constants =
        ONE_VALUE
            .matcher(values)
            .results()
            .map(value -> value.group().strip())
            .filter(value -> !value.isEmpty())
            .map(Expression::new)
            .toList();
    List<Identifier> key =
        table.getPrimaryKey() == null
            ? List.of()
            : table.getPrimaryKey().getColumns().stream()
                .map(CatalogName::of)
                .filter(names::contains)
                .toList();
    return new SeedRow(name, key, names, constants);
  }

  /** The commands only need the name of the table. */
  private static SqlStringGenerationContext context() {
    return (SqlStringGenerationContext)
        Proxy.newProxyInstance(
            SqlStringGenerationContext.class.getClassLoader(),
            new Class<?>[] {SqlStringGenerationContext.class},
            (proxy, method, arguments) ->
                method.getReturnType().equals(String.class) ? "this_table" : null);
  }

  /** Uses reflection: a class with a getter up to Hibernate 6.6, a record from 7 on. */
  private static Collection<String> statements(InitCommand command) {
    try {
      return List.of((String[]) accessor().invoke(command));
    } catch (ReflectiveOperationException e) {
      throw new ModelFailure(
          ModelFailure.Kind.CLASS_PATH,
          "autogen cannot read the initial rows of this version of Hibernate",
          e);
    }
  }

  private static Method accessor() throws NoSuchMethodException {
    try {
      return InitCommand.class.getMethod("initCommands");
    } catch (NoSuchMethodException e) {
      return InitCommand.class.getMethod("getInitCommands");
    }
  }
}
