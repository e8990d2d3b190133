package dev.autogen.plan;

/** When a step runs relative to the deployment. */
public enum Stage {
  /** Before the deployment: the old code keeps working. */
  EXPAND,
  /** Before the deployment: backfills what was added, in batches. */
  BACKFILL,
  /** After the deployment: the old code no longer runs. */
  CONTRACT
}
