package dev.autogen.migration;

import java.nio.file.Path;
import java.util.List;

/** A list in the header of a migration, such as its changes: a heading and indented lines. */
public final class HeaderList {
  private static final String INDENT = "--   ";

  private HeaderList() {}

  /**
   * Reads a list.
   *
   * @param heading such as {@code changes}
   * @return the lines below it, none if the header has no such list
   */
  public static List<String> read(Path file, String heading) {
    return HeaderLines.ofFile(TextFile.lines(file)).known().stream()
        .dropWhile(line -> !line.equals("-- " + heading))
        .skip(1)
        .takeWhile(line -> line.startsWith(INDENT))
        .map(String::strip)
        .map(line -> line.substring(2).strip())
        .toList();
  }
}
