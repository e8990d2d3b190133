package dev.autogen.cli;

import dev.autogen.migration.Migration;
import dev.autogen.run.Progress;
import dev.autogen.run.RunListener;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows which migration runs, and the progress of its long steps. */
final class RunConsole implements RunListener, AutoCloseable {
  private static final int WIDTH = 100;
  private static final int UPDATE_MILLISECONDS = 500;

  /** A block of PostgreSQL has 8 kB by default. */
  private static final int BLOCKS_PER_MEGABYTE = 128;

  private final Console console;
  private Optional<ProgressBar> bar = Optional.empty();

  RunConsole(Console console) {
    this.console = console;
  }

  @Override
  public void started(Migration migration, boolean upgrade) {
    console.accept((upgrade ? "applying " : "reverting ") + migration.file().getFileName());
  }

  @Override
  public void step(Migration migration, int number, int steps) {
    close();
    if (steps > 1) {
      console.accept(migration.file().getFileName() + ", step " + number + " of " + steps);
    }
  }

  @Override
  public void progressed(Progress progress) {
    if (bar.filter(it -> it.getTaskName().equals(progress.what())).isEmpty()) {
      close();
      bar = Optional.of(bar(progress));
    }
    ProgressBar shown = bar.orElseThrow();
    shown.maxHint(Math.max(progress.total(), progress.done()));
    shown.stepTo(progress.done());
    if (progress.rows() > 0) {
      shown.setExtraMessage("%,d rows".formatted(progress.rows()));
    }
  }

  private ProgressBar bar(Progress progress) {
    return new ProgressBarBuilder()
        .setTaskName(progress.what())
        .setInitialMax(progress.total())
        .setUnit(" MB", BLOCKS_PER_MEGABYTE)
        .showSpeed()
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
        .setConsumer(new DelegatingProgressBarConsumer(line -> console.accept(line.strip()), WIDTH))
        .build();
  }

  @Override
  public void waits(String reason) {
    console.line("waiting", reason);
  }

  @Override
  public void retries(int tries, int most, Duration pause) {
    console.line(
        "waiting",
        "another session blocked this step or changed the same rows; attempt %d of %d in %.1f s"
            .formatted(tries + 1, most, pause.toMillis() / 1000.0));
  }

  @Override
  public void noted(String note) {
    console.line("note", note);
  }

  @Override
  public void finished(Migration migration, boolean upgrade, long milliseconds) {
    close();
    console.line(
        upgrade ? "applied" : "reverted",
        migration.revision() + "  " + migration.message() + "  (" + milliseconds + " ms)");
  }

  /** Removes the progress bar. */
  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
