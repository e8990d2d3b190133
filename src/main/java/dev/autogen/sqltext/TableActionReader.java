package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import dev.autogen.sqltext.TableAction.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the actions after the table name of an {@code ALTER TABLE}. */
final class TableActionReader {
  private final TokenCursor cursor;

  TableActionReader(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** All actions, separated by commas outside groups. */
  List<TableAction> read() {
    List<TableAction> actions = new ArrayList<>();
    while (!cursor.isAtEnd()) {
      actions.add(action());
      cursor.skipTo(",");
      cursor.accept(",");
    }
    return actions;
  }

  private TableAction action() {
    if (cursor.accept("RENAME")) {
      return renamed();
    }
    if (cursor.accept("ADD")) {
      return added();
    }
    if (cursor.accept("DROP")) {
      return cursor.accept("CONSTRAINT")
          ? named(Kind.DROP_CONSTRAINT, "IF", "EXISTS")
          : column(Kind.DROP_COLUMN, "IF", "EXISTS");
    }
    if (cursor.accept("ALTER")) {
      return cursor.accept("CONSTRAINT") ? named(Kind.ALTER_CONSTRAINT) : altered();
    }
    if (cursor.accept("VALIDATE", "CONSTRAINT")) {
      return named(Kind.VALIDATE_CONSTRAINT);
    }
    if (cursor.accept("DETACH", "PARTITION")) {
      cursor.name();
      return new TableAction(
          cursor.at("CONCURRENTLY") ? Kind.DETACH_CONCURRENTLY : Kind.OTHER, Optional.empty());
    }
    return new TableAction(Kind.OTHER, Optional.empty());
  }

  private TableAction renamed() {
    if (cursor.accept("CONSTRAINT")) {
      return named(Kind.RENAME_CONSTRAINT);
    }
    return cursor.at("TO")
        ? new TableAction(Kind.OTHER, Optional.empty())
        : column(Kind.RENAME_COLUMN);
  }

  private TableAction added() {
    if (cursor.accept("CONSTRAINT")) {
      return named(Kind.ADD_CONSTRAINT);
    }
    boolean constraint =
        cursor.at("CHECK")
            || cursor.at("UNIQUE")
            || cursor.at("PRIMARY")
            || cursor.at("FOREIGN")
            || cursor.at("NOT")
            || cursor.at("EXCLUDE", "USING")
            || cursor.at("EXCLUDE", "(");
    return constraint
        ? new TableAction(Kind.ADD_CONSTRAINT, Optional.empty())
        : column(Kind.ADD_COLUMN, "IF", "NOT", "EXISTS");
  }

  private TableAction altered() {
    TableAction column = column(Kind.ALTER_COLUMN);
    boolean type = cursor.at("TYPE") || cursor.at("SET", "DATA", "TYPE");
    return type ? new TableAction(Kind.CHANGE_TYPE, column.name()) : column;
  }

  private TableAction column(Kind kind, String... condition) {
    cursor.accept("COLUMN");
    return named(kind, condition);
  }

  private TableAction named(Kind kind, String... condition) {
    if (condition.length > 0) {
      cursor.accept(condition);
    }
    Optional<Identifier> name = cursor.name().map(SqlName::last);
    return new TableAction(kind, name);
  }
}
