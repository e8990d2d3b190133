package dev.autogen.config;

import java.util.Optional;

/**
 * Shell commands before and after an upgrade.
 *
 * @param beforeUpgrade runs first; if it fails, nothing else runs
 * @param afterUpgrade runs when all migrations are applied
 */
public record Hooks(Optional<String> beforeUpgrade, Optional<String> afterUpgrade) {}
