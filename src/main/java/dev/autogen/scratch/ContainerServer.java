package dev.autogen.scratch;

import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import dev.autogen.introspect.DatabaseUrl;
import java.util.ServiceLoader;
import java.util.UUID;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.containers.JdbcDatabaseContainerProvider;
import org.testcontainers.jdbc.ConnectionUrl;

/** A PostgreSQL in a container, given by a {@code jdbc:tc:} URL of Testcontainers. */
final class ContainerServer implements Server {
  static final String URL_PREFIX = "jdbc:tc:";

  private final JdbcDatabaseContainer<?> container;
  private final DatabaseUrl address;
  private final Thread hook;

  private ContainerServer(JdbcDatabaseContainer<?> container, Thread hook) {
    this.container = container;
    this.hook = hook;
    this.address = DatabaseUrl.parse(container.getJdbcUrl());
  }

  /** The URL for the official image of this major version. */
  static String url(int majorVersion) {
    return URL_PREFIX + "postgresql:" + majorVersion + ":///scratch";
  }

  static ContainerServer start(String url) {
    DockerEngine engine = DockerEngine.find();
    JdbcDatabaseContainer<?> container = container(url);
    // Testcontainers would retry a failing pull for minutes, even to read the name.
    container.withImagePullPolicy(image -> false);
    engine.getImage(container.getDockerImageName());
    // A unique label prevents Testcontainers from reusing the container of another process.
    container.withLabel("dev.autogen.scratch", UUID.randomUUID().toString());
    Thread hook = new Thread(container::stop, "scratch-container-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      engine.start(container);
      return new ContainerServer(container, hook);
    } catch (RuntimeException e) {
      Runtime.getRuntime().removeShutdownHook(hook);
      container.stop();
      throw new DatabaseException(
          "the container " + container.getDockerImageName() + " does not start: " + e.getMessage(),
          e);
    }
  }

  private static JdbcDatabaseContainer<?> container(String url) {
    ConnectionUrl parsed;
    try {
      parsed = ConnectionUrl.newInstance(url);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
    for (JdbcDatabaseContainerProvider provider :
        ServiceLoader.load(
            JdbcDatabaseContainerProvider.class, ContainerServer.class.getClassLoader())) {
      if (provider.supports(parsed.getDatabaseType())) {
        return provider.newInstance(parsed);
      }
    }
    throw unknown();
  }

  /** Does not show the URL, which may contain a password. */
  private static UsageException unknown() {
    return new UsageException(
        "testcontainers knows no database for this jdbc:tc: URL; write jdbc:tc:postgresql:17:///scratch");
  }

  @Override
  public DatabaseUrl url(String database) {
    return address
        .sibling(database)
        .with("user", container.getUsername())
        .with("password", container.getPassword());
  }

  @Override
  public String maintenanceDatabase() {
    return address.database().orElseThrow();
  }

  @Override
  public String describe() {
    return "the container " + container.getDockerImageName() + " with PostgreSQL";
  }

  @Override
  public void close() {
    if (Runtime.getRuntime().removeShutdownHook(hook)) {
      container.stop();
    }
  }
}
