package dev.autogen.cli;

import dev.autogen.migration.Migration;
import dev.autogen.run.RunListener;

/** Tells which migration runs. */
final class RunTalk implements RunListener {
  private final Talk talk;

  RunTalk(Talk talk) {
    this.talk = talk;
  }

  @Override
  public void started(Migration migration, boolean upgrade) {
    talk.accept((upgrade ? "applying " : "reverting ") + migration.file().getFileName());
  }

  @Override
  public void finished(Migration migration, boolean upgrade, long milliseconds) {
    talk.line(
        upgrade ? "applied" : "reverted",
        migration.revision() + "  " + migration.message() + "  (" + milliseconds + " ms)");
  }
}
