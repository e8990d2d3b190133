package dev.autogen.testing;

import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A role that may only log in, as for a careful deployment. It is closed after the databases in
 * which it owns objects.
 */
public record LoginRole(String name) implements AutoCloseable {
  /** Makes one of a name that nobody else has. */
  public static LoginRole create() throws SQLException {
    LoginRole role = new LoginRole("autogen_test_" + UUID.randomUUID().toString().substring(0, 8));
    execute("CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(role.name));
    return role;
  }

  /** Sets something for it, as ALTER ROLE … SET has it: a name, an equals sign and a value. */
  public LoginRole with(String setting) throws SQLException {
    execute("ALTER ROLE " + name + " SET " + setting);
    return this;
  }

  /** The URL of a database with which the role logs in. */
  public String url(ScratchDatabase database) {
    String[] parts =
        database.url().replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").split("\\?", 2);
    String others = parts.length == 2 && !parts[1].isEmpty() ? "&" + parts[1] : "";
    return "%1$s?user=%2$s&password=%2$s%3$s".formatted(parts[0], name, others);
  }

  private static void execute(String sql) throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    execute("DROP ROLE " + name);
  }
}
