package dev.autogen.config;

import java.util.Optional;

/**
 * Commands of the shell around a run.
 *
 * @param beforeUpgrade runs first; where it fails, nothing else does
 * @param afterUpgrade runs when all is applied
 */
public record Hooks(Optional<String> beforeUpgrade, Optional<String> afterUpgrade) {}
