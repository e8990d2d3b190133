package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.introspect.Connections;
import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Where this is skipped, the tests of divided migrations and of random schemas compare no dumps
 * besides the schemas.
 */
@Tag("server")
class SchemaDumpTest {
  @Test
  void dumpsTellEveryChange() throws SQLException {
    SchemaDump.assume();
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection =
            Connections.open(database.url(), Optional.empty(), Optional.empty());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (a int, b int)");
      List<String> before = lines(database);
      statement.execute("CREATE INDEX t_a ON t (a)");
      assertThat(lines(database))
          .containsAll(before)
          .contains("CREATE INDEX t_a ON public.t USING btree (a);");
    }
  }

  private static List<String> lines(ScratchDatabase database) {
    return SchemaDump.sortedLines(SchemaDump.of(database).orElseThrow());
  }
}
