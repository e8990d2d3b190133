package dev.autogen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.introspect.LiveDefinitions;
import dev.autogen.introspect.ObjectDefinition;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.SchemaDump;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A copy has all that its database has, by the definitions of both servers. */
@Tag("server")
class LiveCopyTest {
  private static final List<Identifier> COMPARED =
      List.of(QualifiedName.PUBLIC, new Identifier("Odd name"));

  private static Set<String> statements(Connection connection) {
    Set<String> statements = new HashSet<>();
    LiveDefinitions live =
        LiveDefinitions.read(
            connection, (needs, session) -> CopyExtent.of(COMPARED, needs, session));
    for (ObjectDefinition object : live.objects()) {
      object
          .create()
          .ifPresentOrElse(statements::addAll, () -> statements.add(object.name().orElse("")));
    }
    return statements;
  }

  /** What pg_dump says, if there is one. */
  private static List<String> lines(ScratchDatabase database) {
    return SchemaDump.of(database).map(SchemaDump::sortedLines).orElse(List.of());
  }

  private static String resource(String name) throws IOException {
    try (InputStream text = LiveCopyTest.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void hasEverythingThatItsDatabaseHas() throws SQLException, IOException {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection live = database.connect()) {
      try (Statement statement = live.createStatement()) {
        statement.execute(resource("everything.sql"));
      }
      try (LiveCopy copy = LiveCopy.of(live, COMPARED, PostgresServer.get());
          Connection connection = copy.connect()) {
        assertThat(copy.notCovered()).isEmpty();
        assertThat(statements(connection)).containsExactlyInAnyOrderElementsOf(statements(live));
        assertThat(lines(copy.database())).containsExactlyElementsOf(lines(database));
      }
    }
  }
}
