package dev.autogen.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When a step of a migration runs relative to the deployment. */
public enum Stage {
  /** Before the deployment: the old code keeps working. */
  EXPAND,
  /** Before the deployment: backfills what was added, in batches. */
  BACKFILL,
  /** After the deployment: the old code no longer runs. */
  CONTRACT;

  /** The stage that files call by this word. */
  public static Optional<Stage> named(String word) {
    return Stream.of(values()).filter(stage -> stage.word().equals(word)).findFirst();
  }

  /** The word for it in files, such as {@code expand}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
