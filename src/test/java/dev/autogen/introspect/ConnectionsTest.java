package dev.autogen.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsTest {
  private static Connection open(String url) {
    return Connections.open(url, Optional.empty(), Optional.empty());
  }

  @Test
  void opensEverySpelling() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String plain = database.url().substring("jdbc:".length());
      for (String url :
          new String[] {
            database.url(), plain, plain.replaceFirst("postgresql", "postgres"), "jdbc:" + plain
          }) {
        try (Connection connection = open(url)) {
          assertThat(connection.getCatalog()).isEqualTo(database.name());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jdbc:mysql://me:s3cret@host/app", "me:s3cret@host/app", "localhost:5432", ""})
  void saysWhatARightUrlLooksLike(String url) {
    assertThatThrownBy(() -> open(url))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("jdbc:postgresql://host:5432/database")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void saysThatNothingAnswers() {
    assertThatThrownBy(() -> open("postgres://me:s3cret@localhost:1/app"))
        .isInstanceOf(DatabaseException.class)
        .hasMessage("no PostgreSQL answers at localhost:1/app; start it or correct the URL");
  }

  @Test
  void saysThatTheHostIsUnknown() {
    assertThatThrownBy(() -> open("postgres://me:s3cret@no-such-host.invalid/app"))
        .isInstanceOf(DatabaseException.class)
        .hasMessage("the host of no-such-host.invalid/app is unknown; correct the URL");
  }

  @Test
  void saysThatThereIsNoSuchDatabase() {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url().replace(database.name(), "no_such_database");
      assertThatThrownBy(() -> open(url))
          .isInstanceOf(DatabaseException.class)
          .hasMessageStartingWith("there is no such database: ")
          .hasMessageContaining("/no_such_database");
    }
  }

  @Test
  void saysThatTheLoginIsWrong() {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url().replaceFirst("\\?.*", "");
      assertThatThrownBy(() -> Connections.open(url, Optional.of("nobody"), Optional.of("s3cret")))
          .isInstanceOf(DatabaseException.class)
          .hasMessageStartingWith("cannot log in to ")
          .hasMessageContaining(" as nobody")
          .hasMessageNotContaining("s3cret");
    }
  }

  @Test
  void saysThatTheServerHasNoTls() {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      assertThatThrownBy(() -> open(database.url() + "&sslmode=require"))
          .isInstanceOf(DatabaseException.class)
          .hasMessageStartingWith("TLS with ");
    }
  }
}
