package dev.autogen.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param terminal whether a person watches
 */
public record Surroundings(
    Path folder,
    Map<String, String> environment,
    Clock clock,
    PrintWriter out,
    PrintWriter err,
    boolean terminal) {
  /** A text in which files of the folder are named from there, as a person in it would. */
  String relative(String text) {
    return text.replace(folder + File.separator, "");
  }
}
