package dev.autogen.plan;

import java.util.List;

/**
 * One direction of a migration.
 *
 * @param stepped whether each step is a transaction of its own; otherwise there is at most one step
 */
public record Section(boolean stepped, List<Step> steps) {
  public Section {
    steps = List.copyOf(steps);
  }
}
