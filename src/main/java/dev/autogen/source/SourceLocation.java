package dev.autogen.source;

import java.nio.file.Path;

/** A line of a source file, counted from one. */
public record SourceLocation(Path file, int line) {
  /** The form that editors and terminals show as a link, with slashes on every system. */
  @Override
  public String toString() {
    return file.toString().replace('\\', '/') + ":" + line;
  }
}
