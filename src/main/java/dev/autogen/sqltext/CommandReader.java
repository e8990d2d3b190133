package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parses a statement into a command. */
final class CommandReader {
  private static final SqlCommand OTHER = new SqlCommand.Other();

  private final List<SqlToken> statement;
  private final TokenCursor cursor;

  CommandReader(List<SqlToken> statement) {
    this.statement = statement;
    cursor = new TokenCursor(statement);
  }

  SqlCommand read() {
    if (cursor.accept("ALTER", "TABLE")) {
      return alteredTable();
    }
    if (cursor.accept("CREATE")) {
      return created();
    }
    if (cursor.accept("DROP")) {
      return dropped();
    }
    if (cursor.accept("REINDEX")) {
      return reindexed();
    }
    if (cursor.accept("COMMENT", "ON")) {
      return described();
    }
    if (cursor.acceptOne("ANALYZE", "ANALYSE")) {
      cursor.skipGroup();
      cursor.accept("VERBOSE");
      return cursor.name().<SqlCommand>map(SqlCommand.DescribeTable::new).orElse(OTHER);
    }
    if (cursor.accept("DO")) {
      return block();
    }
    return written();
  }

  private SqlCommand written() {
    List<RowTarget> targets = RowTargetReader.of(statement);
    return targets.isEmpty() ? OTHER : new SqlCommand.WriteRows(targets);
  }

  private SqlCommand alteredTable() {
    cursor.accept("IF", "EXISTS");
    return Relations.target(cursor)
        .<SqlCommand>map(
            table -> new SqlCommand.AlterTable(table, new TableActionReader(cursor).read()))
        .orElse(OTHER);
  }

  private SqlCommand created() {
    cursor.accept("OR", "REPLACE");
    if (cursor.acceptOne("FUNCTION", "PROCEDURE")) {
      return cursor
          .name()
          .<SqlCommand>map(name -> new SqlCommand.CreateRoutine(name, body()))
          .orElse(OTHER);
    }
    if (cursor.at("TRIGGER") || cursor.at("CONSTRAINT", "TRIGGER")) {
      cursor.skip("CONSTRAINT", "TRIGGER");
      return createdTrigger();
    }
    boolean unique = cursor.accept("UNIQUE");
    if (cursor.accept("INDEX")) {
      return createdIndex(unique);
    }
    return written();
  }

  private SqlCommand createdIndex(boolean unique) {
    boolean concurrently = cursor.accept("CONCURRENTLY");
    boolean ifMissing = cursor.accept("IF", "NOT", "EXISTS");
    Optional<Identifier> name =
        cursor.at("ON") ? Optional.empty() : cursor.name().map(SqlName::last);
    return cursor.accept("ON")
        ? Relations.target(cursor)
            .<SqlCommand>map(
                table ->
                    new SqlCommand.CreateIndex(
                        name, table, unique, concurrently, ifMissing, rest()))
            .orElse(OTHER)
        : OTHER;
  }

  private String rest() {
    return cursor.rest().stream().map(SqlToken::text).collect(Collectors.joining(" "));
  }

  /** {@code a BEFORE INSERT OR UPDATE OF x ON t … EXECUTE FUNCTION f()}. */
  private SqlCommand createdTrigger() {
    Optional<SqlName> name = cursor.name();
    cursor.skipTo("ON");
    cursor.accept("ON");
    Optional<SqlName> table = cursor.name();
    cursor.skipTo("EXECUTE");
    cursor.skip("EXECUTE", "FUNCTION", "PROCEDURE");
    Optional<SqlName> function = cursor.name();
    return name.isPresent() && table.isPresent()
        ? new SqlCommand.CreateTrigger(name.get().last(), table.get(), function)
        : OTHER;
  }

  private SqlCommand dropped() {
    if (cursor.accept("TABLE")) {
      cursor.accept("IF", "EXISTS");
      return new SqlCommand.DropTables(cursor.names());
    }
    if (cursor.accept("INDEX")) {
      boolean concurrently = cursor.accept("CONCURRENTLY");
      cursor.accept("IF", "EXISTS");
      return new SqlCommand.DropIndexes(cursor.names(), concurrently);
    }
    if (cursor.accept("TRIGGER")) {
      cursor.accept("IF", "EXISTS");
      Optional<SqlName> name = cursor.name();
      cursor.accept("ON");
      Optional<SqlName> table = cursor.name();
      return name.isPresent() && table.isPresent()
          ? new SqlCommand.DropTrigger(name.get().last(), table.get())
          : OTHER;
    }
    return OTHER;
  }

  /** {@code REINDEX (CONCURRENTLY, VERBOSE) TABLE CONCURRENTLY t}. */
  private SqlCommand reindexed() {
    boolean option = Options.isOn(cursor, "CONCURRENTLY");
    cursor.skip("VERBOSE");
    if (cursor.isAtEnd()) {
      return OTHER;
    }
    String scope = cursor.take().text().toUpperCase(Locale.ROOT);
    boolean concurrently = cursor.accept("CONCURRENTLY") || option;
    return new SqlCommand.Reindex(scope, cursor.name(), concurrently);
  }

  private SqlCommand described() {
    if (cursor.accept("TABLE")) {
      return cursor.name().<SqlCommand>map(SqlCommand.DescribeTable::new).orElse(OTHER);
    }
    if (cursor.accept("COLUMN")) {
      return cursor
          .name()
          .filter(SqlName::isQualified)
          .<SqlCommand>map(name -> new SqlCommand.DescribeTable(name.qualifier()))
          .orElse(OTHER);
    }
    return OTHER;
  }

  private SqlCommand block() {
    return body().<SqlCommand>map(SqlCommand.RunBlock::new).orElse(OTHER);
  }

  private Optional<String> body() {
    return cursor.rest().stream()
        .filter(SqlToken::isDollarQuoted)
        .map(SqlToken::body)
        .reduce((earlier, later) -> later);
  }
}
