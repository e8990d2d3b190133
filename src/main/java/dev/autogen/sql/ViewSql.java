package dev.autogen.sql;

import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements for views. */
final class ViewSql {
  private ViewSql() {}

  static List<Statement> create(View view) {
    List<Statement> statements = new ArrayList<>();
    statements.add(definition("CREATE VIEW ", view));
    statements.addAll(comments(view.withComment(Optional.empty()).withColumns(List.of()), view));
    return statements;
  }

  static Statement drop(View view) {
    return Statement.of("DROP VIEW " + Quoted.name(view.name()));
  }

  static List<Statement> replace(ReplaceView operation) {
    View before = operation.before();
    View after = operation.after();
    List<Statement> statements = new ArrayList<>();
    if (!operation.changesQuery()) {
      statements.addAll(comments(before, after));
    } else if (operation.isInPlace()) {
      statements.add(definition("CREATE OR REPLACE VIEW ", after));
      statements.addAll(comments(before, after));
    } else {
      statements.add(drop(before));
      statements.addAll(create(after));
    }
    return statements;
  }

  private static Statement definition(String verb, View view) {
    String options =
        view.options().isEmpty() ? "" : " WITH (" + String.join(", ", view.options()) + ")";
    return Statement.of(verb + Quoted.name(view.name()) + options + " AS\n" + view.query().sql());
  }

  private static List<Statement> comments(View before, View after) {
    List<Statement> statements = new ArrayList<>();
    if (!before.comment().equals(after.comment())) {
      statements.add(comment("VIEW " + Quoted.name(after.name()), after.comment()));
    }
    for (Column column : after.columns()) {
      Optional<String> old = before.column(column.name()).flatMap(Column::comment);
      if (!old.equals(column.comment())) {
        ColumnName name = new ColumnName(after.name(), column.name());
        statements.add(comment("COLUMN " + Quoted.name(name), column.comment()));
      }
    }
    return statements;
  }

  private static Statement comment(String what, Optional<String> text) {
    return Statement.of("COMMENT ON " + what + " IS " + text.map(Quoted::literal).orElse("NULL"));
  }
}
