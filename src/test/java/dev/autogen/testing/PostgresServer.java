package dev.autogen.testing;

import dev.autogen.DatabaseException;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The PostgreSQL of a test run, shared by all its tests: {@code AUTOGEN_TEST_URL} if that is set,
 * else a container of the newest version where Docker runs and has its image, else the embedded
 * one. Both are PostgreSQL 18, so that a build tries the same with and without Docker.
 */
public final class PostgresServer {
  /** Where the embedded server of tests keeps its files. */
  public static final Path CACHE = Path.of("target", "postgres");

  /** The container's image, of the version that the embedded server has too. */
  public static final String CONTAINER = "jdbc:tc:postgresql:18:///scratch";

  private static final List<Runnable> BEFORE_END = new CopyOnWriteArrayList<>();

  private PostgresServer() {}

  /** Started by the first test that asks, stopped when the run ends. */
  private static final class Shared {
    static final ScratchServer SERVER = start();

    private static ScratchServer start() {
      ScratchServer server = open();
      System.err.println("Tests run on " + server.describe());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
      return server;
    }

    /** A server that ends with the run takes its databases along. */
    private static void end(ScratchServer server) {
      try (server) {
        if (environment("AUTOGEN_TEST_URL")
            .filter(url -> url.startsWith("jdbc:postgresql:"))
            .isPresent()) {
          BEFORE_END.forEach(Runnable::run);
        }
      }
      MemoryFolder.delete(CACHE.resolve("scratch"));
    }
  }

  private static ScratchServer open() {
    MemoryFolder.link(CACHE.resolve("scratch"));
    Optional<String> url = environment("AUTOGEN_TEST_URL");
    if (url.isPresent()) {
      return ScratchServer.open(url, Map.of(), OptionalInt.empty(), CACHE);
    }
    try {
      return ScratchServer.open(Optional.of(CONTAINER), Map.of(), OptionalInt.empty(), CACHE);
    } catch (DatabaseException e) {
      System.err.println("Tests run on no container: " + e.getMessage());
      return ScratchServer.open(Optional.of("embedded"), Map.of(), OptionalInt.empty(), CACHE);
    }
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  /** Has something done at the end of the run on a server that goes on running. */
  public static void beforeEnd(Runnable work) {
    BEFORE_END.add(work);
  }

  public static ScratchServer get() {
    return Shared.SERVER;
  }

  public static int majorVersion() {
    return get().majorVersion();
  }

  /** Makes an empty database, the test's own to close. */
  public static ScratchDatabase newDatabase() {
    return get().createDatabase();
  }

  /** Makes a copy of a database that nobody is connected to. */
  public static ScratchDatabase newDatabase(ScratchDatabase template) {
    return get().createDatabase(template);
  }
}
