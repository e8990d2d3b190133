package dev.autogen.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import dev.autogen.testing.GuardedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each kind of failed connection has its own message, which says what to do and contains no secret.
 */
class ConnectionFailureTest {
  @TempDir private static Path folder;

  private static Optional<GuardedServer> server = Optional.empty();

  @BeforeAll
  static void start() {
    server = Optional.of(new GuardedServer(folder));
  }

  @AfterAll
  static void stop() {
    server.ifPresent(GuardedServer::close);
  }

  private static GuardedServer server() {
    return server.orElseThrow();
  }

  private static Connection open(String url, Map<String, String> environment) {
    return Connections.open(
        Login.of(DatabaseUrl.parse(url), Optional.empty(), Optional.empty(), environment));
  }

  @Test
  void theRightPasswordLetsIn() throws SQLException {
    open(server().url() + "?user=asks&password=s3cr3t", Map.of()).close();
    open(server().url() + "?user=asks", Map.of("PGPASSWORD", "s3cr3t")).close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "user=asks | cannot log in to PLACE as asks: the server requires a password, and none is given; set AUTOGEN_PASSWORD or PGPASSWORD, or write a line into ~/.pgpass",
        "user=asks&password=wr0ng | cannot log in to PLACE as asks: user or password is wrong (the password is that of the URL)",
        "user=nobody&password=wr0ng | cannot log in to PLACE as nobody: role \"nobody\" does not exist; create the role with LOGIN, or name another role with --user",
        "user=absent | cannot log in to PLACE as absent: role \"absent\" is not permitted to log in; create the role with LOGIN, or name another role with --user",
        "user=postgres&sslmode=require | TLS with PLACE failed; correct sslmode or sslrootcert: The server does not support SSL.",
        "user=postgres&targetServerType=secondary | cannot connect to PLACE: Could not find a server with specified targetServerType: secondary",
      })
  void tellsWhy(String query, String message) {
    assertThatThrownBy(() -> open(server().url() + "?" + query, Map.of()))
        .isInstanceOf(DatabaseException.class)
        .hasNoCause()
        .hasMessage(message.replace("PLACE", server().address() + "/autogen"));
  }

  @ParameterizedTest
  @CsvSource({"tls", "shut"})
  void theRulesOfTheServerAreNamed(String user) {
    assertThatThrownBy(() -> open(server().url() + "?user=" + user, Map.of()))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("pg_hba.conf rejects connection for host")
        .hasMessageEndingWith(
            "add a line to the server's pg_hba.conf, or change user, database or sslmode");
  }

  @Test
  void theSourceOfAWrongPasswordIsNamed() {
    assertThatThrownBy(() -> open(server().url() + "?user=asks", Map.of("PGPASSWORD", "wr0ng")))
        .hasMessageEndingWith("(the password is that of PGPASSWORD)");
    assertThatThrownBy(
            () ->
                Connections.open(
                    server().url() + "?user=asks", Optional.empty(), Optional.of("wr0ng")))
        .hasMessageEndingWith("(the password is that of the setting password)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "options=-c bogus=1 | unrecognized configuration parameter \"bogus\"",
        "options=-c lock_timeout=abc | invalid value for parameter \"lock_timeout\": \"abc\"",
        "options=--foo | --foo requires a value",
        "currentSchema=a,\"b | invalid value for parameter \"search_path\"",
        "stringtype=x | stringtype must be one of unspecified, varchar",
        "prepareThreshold=x | prepareThreshold must be a number",
        "requireAuth=x | Invalid authentication method: x",
        "maxResultBuffer=x | MaxResultBuffer",
      })
  void aWrongOptionIsWrongUsage(String option, String message) {
    String url = server().url() + "?user=postgres&password=s3cr3t&";
    assertThatThrownBy(() -> open(url + option.replace(" ", "%20").replace("\"", "%22"), Map.of()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("s3cr3t");
  }

  @Test
  void aMissingRightToConnectIsNamedWithItsGrant() {
    server().execute("CREATE DATABASE closed");
    server().execute("REVOKE CONNECT ON DATABASE closed FROM PUBLIC");
    String url = server().url().replaceFirst("/autogen$", "/closed?user=asks&password=s3cr3t");
    assertThatThrownBy(() -> open(url, Map.of()))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("permission denied for database \"closed\"")
        .hasMessageEndingWith("; GRANT CONNECT ON DATABASE closed TO asks");
  }

  @Test
  void whateverElseAnswersIsNoPostgres() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      Thread answering =
          new Thread(
              () -> {
                try {
                  while (true) {
                    other.accept().close();
                  }
                } catch (IOException e) {
                  // It is closed: the test is over.
                }
              });
      answering.start();
      String place = "localhost:" + other.getLocalPort() + "/d";
      assertThatThrownBy(() -> open("jdbc:postgresql://u:s3cr3t@" + place, Map.of()))
          .isInstanceOf(DatabaseException.class)
          .hasMessageStartingWith("no PostgreSQL answers at " + place);
    }
  }

  @Test
  void severalHostsAreTriedInTurn() throws SQLException {
    // The driver remembers hosts that others were refused by.
    String url =
        "jdbc:postgresql://localhost:1,%s/autogen?user=postgres&hostRecheckSeconds=0"
            .formatted(server().address());
    try (Connection connection = open(url, Map.of())) {
      assertThat(connection.getCatalog()).isEqualTo("autogen");
    }
  }
}
