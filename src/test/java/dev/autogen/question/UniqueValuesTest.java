package dev.autogen.question;

import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.index;
import static dev.autogen.testing.SchemaShortcuts.primaryKey;
import static dev.autogen.testing.SchemaShortcuts.required;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.unique;
import static dev.autogen.testing.SchemaShortcuts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UniqueValuesTest {
  private static final Column CODE = required("code", "varchar(9)");
  private static final Column NUMBER = required("number", "integer");
  private static final Column TOKEN = required("token", "uuid");

  private static final Table USERS =
      with(
          table("users", required("id", "bigint"), column("select", "text"), CODE, NUMBER, TOKEN),
          primaryKey("users_pkey", "id"),
          unique("users_code_key", "code"),
          unique("users_token_key", "token"),
          unique("users_both_key", "number", "id"));

  @Test
  void oneValueForAllIsRefused() {
    assertThat(objection(USERS, CODE, "'id'"))
        .contains(
            "gives every row the same value, and users.code is unique; write SQL that differs by row, such as 'x' || id");
    assertThat(objection(USERS, TOKEN, "'5a'::uuid"))
        .get()
        .asString()
        .endsWith("gen_random_uuid()");
    for (String constant : List.of("'a' || 'b'", "now()::text", "CURRENT_DATE::text", "('f(x)')")) {
      assertThat(objection(USERS, CODE, constant)).as(constant).isPresent();
    }
  }

  @Test
  void whatDiffersByRowIsTaken() {
    for (String value :
        List.of(
            "'x' || id", "md5(random()::text)", "\"select\"", "(SELECT max(name) FROM names)")) {
      assertThat(objection(USERS, CODE, value)).as(value).isEmpty();
    }
    assertThat(objection(USERS, NUMBER, "1")).as("part of a key").isEmpty();
  }

  @Test
  void anIndexIsAsGoodAsAKey() {
    Table indexed = with(USERS, uniqueOf(index("users_number_idx", "number")));
    Table partial =
        with(
            USERS,
            uniqueOf(index("users_number_idx", "number"))
                .withWhere(Optional.of(new Expression("id > 5"))));
    assertThat(objection(indexed, NUMBER, "1")).get().asString().endsWith("such as id");
    assertThat(objection(partial, NUMBER, "1")).isEmpty();
    assertThat(objection(with(USERS, index("users_number_idx", "number")), NUMBER, "1")).isEmpty();
  }

  private static Index uniqueOf(Index index) {
    return Index.of(index.name(), true, index.keys());
  }

  private static Optional<String> objection(Table table, Column column, String value) {
    return new UniqueValues(schema(table))
        .objection(new ColumnName(table.name(), column.name()), column, new Expression(value));
  }
}
