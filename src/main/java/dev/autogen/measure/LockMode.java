package dev.autogen.measure;

import java.util.Locale;

/** How PostgreSQL locks a table, from the weakest to the strongest. */
public enum LockMode {
  ACCESS_SHARE,
  ROW_SHARE,
  ROW_EXCLUSIVE,
  SHARE_UPDATE_EXCLUSIVE,
  SHARE,
  SHARE_ROW_EXCLUSIVE,
  EXCLUSIVE,
  ACCESS_EXCLUSIVE;

  /** The mode that {@code pg_locks} calls so, such as {@code AccessShareLock}. */
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

  /** Whether not even a SELECT goes on beside it. */
  public boolean blocksReads() {
    return this == ACCESS_EXCLUSIVE;
  }

  /** Whether INSERT, UPDATE and DELETE wait for its end. */
  public boolean blocksWrites() {
    return compareTo(SHARE) >= 0;
  }

  /** Whether it is one that needs saying: no SELECT and no write takes it. */
  public boolean isForDefinitions() {
    return compareTo(SHARE_UPDATE_EXCLUSIVE) >= 0;
  }

  /** Who waits, in two or three words. */
  public String effect() {
    if (blocksReads()) {
      return "reads and writes wait";
    }
    return blocksWrites() ? "writes wait" : "reads and writes go on";
  }

  /** The mode in the words of SQL, such as {@code ACCESS EXCLUSIVE}. */
  @Override
  public String toString() {
    return name().replace('_', ' ');
  }
}
