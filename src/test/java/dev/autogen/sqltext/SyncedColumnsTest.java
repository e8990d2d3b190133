package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyncedColumnsTest {
  private static final String FUNCTION =
      """
      CREATE OR REPLACE FUNCTION s."F"() RETURNS trigger LANGUAGE plpgsql AS $sync$
      BEGIN
        -- NEW.no := 1
        NEW.größe$ := 'NEW.neither := 2';
        IF NEW.a = 1 THEN NEW . "B c" := NEW.a; END IF;
        RETURN NEW;
      END $sync$""";
  private static final String TRIGGER =
      "CREATE TRIGGER z BEFORE INSERT OR UPDATE ON s.t FOR EACH ROW EXECUTE FUNCTION s.\"F\"()";

  @Test
  void readsWhatTriggersWrite() {
    SyncedColumns kept = SyncedColumns.after(List.of(FUNCTION, TRIGGER));

    assertThat(kept.current()).containsExactlyInAnyOrder(column("größe$"), column("B c"));
    assertThat(kept.former()).isEmpty();
  }

  @Test
  void remembersTriggersThatAreGone() {
    SyncedColumns kept =
        SyncedColumns.after(List.of(FUNCTION, TRIGGER, "drop trigger if exists Z on S . T"));

    assertThat(kept.current()).isEmpty();
    assertThat(kept.former()).containsExactlyInAnyOrder(column("größe$"), column("B c"));
  }

  private static ColumnName column(String name) {
    return new ColumnName(QualifiedName.of("s", "t"), new Identifier(name));
  }
}
