package dev.autogen.config;

import java.util.Optional;

/**
 * How migrations run.
 *
 * @param historySchema the schema of the history, if not the one of unqualified tables
 */
public record RunSettings(Optional<String> historySchema, RunLimits limits, Hooks hooks) {}
