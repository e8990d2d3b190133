package dev.autogen.testing;

import dev.autogen.scratch.ScratchDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;

/** The tools of other teams, each as it is run from a Java program. */
public final class OtherRunner {
  /** What they keep their history in. */
  public static final Set<String> TABLES =
      Set.of("flyway_schema_history", "databasechangelog", "databasechangeloglock");

  /** More change sets than any test has. */
  private static final int ALL = 10_000;

  private OtherRunner() {}

  /** Applies all files of a folder. */
  public static void flyway(ScratchDatabase database, Path folder) {
    Flyway.configure()
        .dataSource(database.url(), null, null)
        .locations("filesystem:" + folder)
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  /** Applies the change sets of all files of a folder. */
  public static void liquibaseUpdate(ScratchDatabase database, Path folder) {
    forEachFile(database, folder, false, liquibase -> liquibase.update(""));
  }

  /** Rolls all of them back. */
  public static void liquibaseRollback(ScratchDatabase database, Path folder) {
    forEachFile(database, folder, true, liquibase -> liquibase.rollback(ALL, ""));
  }

  private interface Work {
    void with(Liquibase liquibase) throws LiquibaseException;
  }

  /** One after the other, as what Liquibase keeps in static fields is not for several threads. */
  private static synchronized void forEachFile(
      ScratchDatabase database, Path folder, boolean lastFirst, Work work) {
    try (Stream<Path> files = Files.list(folder);
        Connection connection = database.connect()) {
      DirectoryResourceAccessor resources = new DirectoryResourceAccessor(folder);
      List<String> names =
          new ArrayList<>(files.map(file -> file.getFileName().toString()).sorted().toList());
      if (lastFirst) {
        Collections.reverse(names);
      }
      Logger.getLogger("liquibase").setLevel(Level.OFF);
      Scope.child(
          Map.of(Scope.Attr.ui.name(), new LoggerUIService()),
          () -> {
            for (String name : names) {
              work.with(new Liquibase(name, resources, new JdbcConnection(connection)));
            }
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
