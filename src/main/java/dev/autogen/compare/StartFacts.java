package dev.autogen.compare;

import dev.autogen.migration.Migration;
import dev.autogen.safety.TableSizes;
import java.util.List;

/**
 * Facts about the state that a migration starts from.
 *
 * @param live whether the migration starts from the user's database; otherwise it starts from what
 *     the migrations produce
 * @param postgresMajor the version that the model was read for
 * @param sizes of the user's tables, if a database was read
 * @param pending the migrations that the database of the user has not applied
 */
public record StartFacts(
    boolean live, int postgresMajor, TableSizes sizes, List<Migration> pending) {
  public StartFacts {
    pending = List.copyOf(pending);
  }

  /** The state that the migrations produce, without a database. */
  public static StartFacts ofMigrations(int postgresMajor) {
    return new StartFacts(false, postgresMajor, TableSizes.UNKNOWN, List.of());
  }

  StartFacts with(TableSizes newSizes) {
    return new StartFacts(live, postgresMajor, newSizes, pending);
  }
}
