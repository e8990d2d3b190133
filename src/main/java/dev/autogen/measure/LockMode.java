package dev.autogen.measure;

import java.util.Locale;

/** The table lock modes of PostgreSQL, from the weakest to the strongest. */
public enum LockMode {
  ACCESS_SHARE,
  ROW_SHARE,
  ROW_EXCLUSIVE,
  SHARE_UPDATE_EXCLUSIVE,
  SHARE,
  SHARE_ROW_EXCLUSIVE,
  EXCLUSIVE,
  ACCESS_EXCLUSIVE;

  /** The mode of a name in {@code pg_locks}, such as {@code AccessShareLock}. */
  static LockMode named(String name) {
    for (LockMode mode : values()) {
      if (mode.name().replace("_", "").concat("LOCK").equals(name.toUpperCase(Locale.ROOT))) {
        return mode;
      }
    }
    throw new IllegalArgumentException("PostgreSQL has no lock mode " + name);
  }

  LockMode stronger(LockMode other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it blocks SELECT. */
  public boolean blocksReads() {
    return this == ACCESS_EXCLUSIVE;
  }

  /** Whether it blocks INSERT, UPDATE and DELETE. */
  public boolean blocksWrites() {
    return compareTo(SHARE) >= 0;
  }

  /** Whether it is stronger than the locks of SELECT and of writes. */
  public boolean isForDefinitions() {
    return compareTo(SHARE_UPDATE_EXCLUSIVE) >= 0;
  }

  /** Which sessions wait, in a few words. */
  public String effect() {
    if (blocksReads()) {
      return "reads and writes wait";
    }
    return blocksWrites() ? "writes wait" : "reads and writes continue";
  }

  /** The SQL name of the mode, such as {@code ACCESS EXCLUSIVE}. */
  @Override
  public String toString() {
    return name().replace('_', ' ');
  }
}
