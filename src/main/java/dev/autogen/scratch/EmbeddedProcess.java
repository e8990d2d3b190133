package dev.autogen.scratch;

import dev.autogen.DatabaseException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;

/** A running server process of the bundled PostgreSQL on one folder. */
final class EmbeddedProcess implements AutoCloseable {
  private final EmbeddedPostgres postgres;
  private final int port;

  private EmbeddedProcess(EmbeddedPostgres postgres) {
    this.postgres = postgres;
    this.port = postgres.getPort();
  }

  /**
   * Starts the server, and creates its cluster first if it is missing.
   *
   * @param binaries the folder into which the binaries are unpacked
   * @param keeps whether an existing cluster is kept, given the fingerprint of the binaries
   * @param stopAtExit whether the server stops when this process exits
   */
  static EmbeddedProcess start(
      DataFolder data,
      Path binaries,
      Predicate<String> keeps,
      Map<String, String> settings,
      boolean stopAtExit) {
    BundledBinaries bundled = new BundledBinaries(data, keeps);
    try {
      Files.createDirectories(data.folder());
      Files.createDirectories(binaries);
      Redirect log = Redirect.to(data.log().toFile());
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(data.cluster())
              .setOverrideWorkingDirectory(binaries.toFile())
              .setPgBinaryResolver(bundled)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(stopAtExit)
              .setLocaleConfig("locale", "C")
              .setOutputRedirector(log)
              .setErrorRedirector(log);
      settings.forEach(builder::setServerConfig);
      EmbeddedProcess started = new EmbeddedProcess(builder.start());
      started.check(data);
      data.markReady(bundled.fingerprint());
      return started;
    } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
      throw new DatabaseException(
          "the embedded PostgreSQL in %s does not start: %s (%s)"
              .formatted(data.folder(), e.getMessage(), data.lastLogLines()),
          e);
    }
  }

  /** Checks that the port was not taken by another server meanwhile. */
  private void check(DataFolder data) throws IOException {
    if (!Postmaster.serves(port, data.cluster())) {
      close();
      throw new IOException("another server answers at its port " + port);
    }
  }

  String url(String database) {
    return Postmaster.url(port, database);
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
