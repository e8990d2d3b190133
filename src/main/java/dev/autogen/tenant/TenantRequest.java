package dev.autogen.tenant;

import dev.autogen.UsageException;
import java.util.Optional;

/**
 * The databases of a command, and how to work on them.
 *
 * @param databases a file with URLs, or a query that finds them
 * @param eachSchema a pattern of LIKE for the schemas of one database
 * @param parallel how many at once
 * @param stopOnFailure whether nothing more is started after a failure
 */
public record TenantRequest(
    Optional<String> databases, Optional<String> eachSchema, int parallel, boolean stopOnFailure) {
  public TenantRequest {
    if (databases.isPresent() == eachSchema.isPresent()) {
      throw new UsageException("--databases and --each-schema exclude each other.");
    }
    if (parallel < 1) {
      throw new UsageException("--parallel must be 1 or more.");
    }
  }
}
