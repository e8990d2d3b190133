package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.RefusedException;
import dev.autogen.UsageException;

/** The exit codes. */
final class ExitCode {
  static final int DONE = 0;
  static final int DIFFERENCES = 1;
  static final int USAGE = 2;
  static final int REFUSED = 3;
  static final int FAILED = 4;

  private ExitCode() {}

  static int of(AutogenException failure) {
    if (failure instanceof UsageException) {
      return USAGE;
    }
    return failure instanceof RefusedException ? REFUSED : FAILED;
  }
}
