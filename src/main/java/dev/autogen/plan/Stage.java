package dev.autogen.plan;

/** When a step may run beside a deployment. */
public enum Stage {
  /** Before the new code: the old code does not notice. */
  EXPAND,
  /** Before the new code: fills what was added, at leisure. */
  BACKFILL,
  /** After the new code: the old code no longer runs. */
  CONTRACT
}
