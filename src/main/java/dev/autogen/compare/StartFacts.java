package dev.autogen.compare;

import dev.autogen.migration.Migration;
import dev.autogen.safety.TableSizes;
import java.util.List;

/**
 * What is known of the place that a migration starts from.
 *
 * @param live whether it is a database of the user, and not what the migrations produce
 * @param postgresMajor the version that the model was read for
 * @param sizes of the user's tables, as far as a database was asked
 * @param pending the migrations that the database of the user has not applied
 */
public record StartFacts(
    boolean live, int postgresMajor, TableSizes sizes, List<Migration> pending) {
  public StartFacts {
    pending = List.copyOf(pending);
  }

  /** What the migrations produce, and no database was asked. */
  public static StartFacts ofMigrations(int postgresMajor) {
    return new StartFacts(false, postgresMajor, TableSizes.UNKNOWN, List.of());
  }

  StartFacts with(TableSizes newSizes) {
    return new StartFacts(live, postgresMajor, newSizes, pending);
  }
}
