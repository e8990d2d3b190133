package dev.autogen.measure;

import dev.autogen.introspect.CatalogQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The locks and effects of a session, in its transaction so far or in one statement.
 *
 * @param locks the strongest lock on each relation, by oid
 * @param scans how many sequential scans each table had
 * @param updated how many rows of each table were changed
 * @param deleted how many rows of each table were deleted
 */
public record Activity(
    Map<Long, LockMode> locks,
    Map<Long, Long> scans,
    Map<Long, Long> updated,
    Map<Long, Long> deleted) {
  static final Activity NONE = new Activity(Map.of(), Map.of(), Map.of(), Map.of());

  private static final CatalogQuery LOCKS = CatalogQuery.of(Activity.class, "locks");
  private static final CatalogQuery ACTIVITY = CatalogQuery.of(Activity.class, "activity");

  private record Lock(long oid, LockMode mode) {}

  private record Counts(long oid, long scans, long updated, long deleted) {}

  /**
   * Reads the effects in the session itself, because statistics are visible to others only after
   * the commit.
   */
  static Activity of(Connection session, int process) throws SQLException {
    Map<Long, Long> scans = new HashMap<>();
    Map<Long, Long> updated = new HashMap<>();
    Map<Long, Long> deleted = new HashMap<>();
    List<Counts> counts =
        ACTIVITY.run(
            session,
            row ->
                new Counts(
                    row.number("oid"),
                    row.number("scans"),
                    row.number("updated"),
                    row.number("deleted")));
    for (Counts count : counts) {
      scans.put(count.oid, count.scans);
      updated.put(count.oid, count.updated);
      deleted.put(count.oid, count.deleted);
    }
    return new Activity(locks(session, process), scans, updated, deleted);
  }

  /** The effects since then, with the current locks. */
  Activity since(Activity earlier) {
    return new Activity(
        locks,
        minus(scans, earlier.scans),
        minus(updated, earlier.updated),
        minus(deleted, earlier.deleted));
  }

  private static Map<Long, Long> minus(Map<Long, Long> now, Map<Long, Long> earlier) {
    Map<Long, Long> difference = new HashMap<>(now);
    earlier.forEach((oid, count) -> difference.merge(oid, -count, Long::sum));
    return difference;
  }

  /** The locks of a session, as every other session sees them. */
  static Map<Long, LockMode> locks(Connection connection, int process) throws SQLException {
    Map<Long, LockMode> strongest = new HashMap<>();
    LOCKS
        .run(
            connection,
            process,
            row -> new Lock(row.number("oid"), LockMode.named(row.text("mode"))))
        .forEach(lock -> strongest.merge(lock.oid, lock.mode, LockMode::stronger));
    return strongest;
  }
}
