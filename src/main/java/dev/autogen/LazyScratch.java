package dev.autogen;

import dev.autogen.config.Settings;
import dev.autogen.scratch.ScratchServer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The throw-away server, started when something first needs one. */
final class LazyScratch implements AutoCloseable {
  private final Settings settings;
  private final Consumer<String> talk;
  private Optional<ScratchServer> server = Optional.empty();
  private OptionalInt wantedMajor = OptionalInt.empty();

  LazyScratch(Settings settings, Consumer<String> talk) {
    this.settings = settings;
    this.talk = talk;
  }

  /** The version of the database that the server stands for; to be said before it starts. */
  void wantMajor(int major) {
    wantedMajor = OptionalInt.of(major);
  }

  boolean isAllowed() {
    return !settings.scratch().equals(Optional.of(Settings.NONE));
  }

  ScratchServer server() {
    if (!isAllowed()) {
      throw new UsageException(
          "this needs a throw-away PostgreSQL, and scratch=none forbids one. Set scratch to embedded or a URL");
    }
    if (server.isEmpty()) {
      long start = System.nanoTime();
      ScratchServer opened =
          ScratchServer.open(settings.scratch(), wantedMajor, settings.workFolder());
      server = Optional.of(opened);
      opened.note().ifPresent(talk);
      talk.accept(
          opened.describe() + " ready in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
    return server.get();
  }

  @Override
  public void close() {
    server.ifPresent(ScratchServer::close);
  }
}
