package dev.autogen.diff;

import static dev.autogen.testing.SchemaShortcuts.check;
import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.index;
import static dev.autogen.testing.SchemaShortcuts.name;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.unique;
import static dev.autogen.testing.SchemaShortcuts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameMatchingTest {
  private static final Table TABLE = table("t", column("a", "integer"), column("b", "integer"));

  private static Schema match(Table target, Table database, String... generated) {
    Set<ObjectName> names =
        Stream.of(generated)
            .map(generatedName -> new ObjectName(TABLE.name(), name(generatedName)))
            .collect(Collectors.toSet());
    return NameMatching.apply(schema(target), names, schema(database));
  }

  @Test
  void keepsTheNameOfTheDatabaseWhereNobodyGaveOne() {
    Table database = with(with(TABLE, unique("uk3x", "a")), index("idx8", "b"));
    Table target = with(with(TABLE, unique("t_a_key", "a")), index("t_b_idx", "b"));

    assertThat(match(target, database, "t_a_key", "t_b_idx")).isEqualTo(schema(database));
  }

  @Test
  void leavesGivenNamesAlone() {
    Table database = with(TABLE, unique("uk3x", "a"));
    Table target = with(TABLE, unique("mine", "a"));

    assertThat(match(target, database)).isEqualTo(schema(target));
  }

  @Test
  void leavesOtherStructuresAlone() {
    Table database = with(TABLE, unique("uk3x", "a"), check("c", "a > 0"));
    Table target = with(TABLE, unique("t_b_key", "b"), check("t_a_check", "a > 1"));

    assertThat(match(target, database, "t_b_key", "t_a_check")).isEqualTo(schema(target));
  }

  @Test
  void givesEachNameOnce() {
    Table database = with(TABLE, check("x", "a > 0"), check("y", "a > 0"));
    Table target =
        with(TABLE, check("t_a_check", "a > 0"), check("t_a_check1", "a > 0"), check("z", "a > 0"));

    assertThat(match(target, database, "t_a_check", "t_a_check1"))
        .isEqualTo(
            schema(with(TABLE, check("x", "a > 0"), check("y", "a > 0"), check("z", "a > 0"))));
  }

  @Test
  void takesNoNameThatAnotherHasByRight() {
    Table database = with(TABLE, unique("named", "a"));
    Table target = with(TABLE, unique("named", "a"), unique("t_a_key", "a"));

    assertThat(match(target, database, "t_a_key")).isEqualTo(schema(target));
  }

  @Test
  void countsNoNameWhereAsked() {
    Table database = with(with(TABLE, unique("uk3x", "a")), index("idx8", "b"));
    Table target = with(with(TABLE, unique("mine", "a")), index("my_index", "b"));

    assertThat(NameMatching.applyToAll(schema(target), schema(database)))
        .isEqualTo(schema(database));
  }
}
