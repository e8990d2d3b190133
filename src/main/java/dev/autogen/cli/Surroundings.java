package dev.autogen.cli;

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
    boolean terminal) {}
