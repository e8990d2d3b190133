package dev.autogen.run;

import java.time.Duration;
import java.time.Instant;

/**
 * When and by whom a migration was run last.
 *
 * @param appliedAt when the last step ended
 * @param appliedBy the user of the database
 * @param duration the total duration of the steps
 * @param version the version of autogen that ran it
 */
public record LastRun(Instant appliedAt, String appliedBy, Duration duration, String version) {}
