package dev.autogen.deploy;

import dev.autogen.Version;
import dev.autogen.migration.Migration;
import dev.autogen.run.RunScript;
import dev.autogen.schema.Identifier;
import dev.autogen.session.Session;
import java.util.Collection;
import java.util.List;

/** A run as SQL, for a database that only an operator may change. */
public final class DeploymentScript {
  private final Session session;
  private final boolean anywhere;
  private final RunScript script;

  /**
   * Scripts of one kind.
   *
   * @param anywhere whether a script can start at any step of the range; it then needs psql
   */
  public DeploymentScript(Session session, boolean anywhere) {
    this.session = session;
    this.anywhere = anywhere;
    script =
        new RunScript(
            session.settings().run().historySchema().map(Identifier::new),
            session.settings().run().limits(),
            Version.CURRENT,
            anywhere);
  }

  /**
   * The script of an upgrade.
   *
   * @param words a range, which needs no database, or a target; it then starts at the state of the
   *     database, or at {@code base} without one
   */
  public String upgrade(String words) {
    Route route = Route.upgrade(words, session, session.hasDatabase());
    return script.upgrade(route.path(), route.done(), squashed(route));
  }

  /** The script of a downgrade. Without a range, it starts at the state of the database. */
  public String downgrade(String words) {
    Route route = Route.downgrade(words, session, session.hasDatabase(), false);
    return script.downgrade(route.path(), route.done(), squashed(route));
  }

  private Collection<Migration> squashed(Route route) {
    return anywhere
        ? session.migrations().ordered().stream().filter(it -> !it.replaces().isEmpty()).toList()
        : route
            .status()
            .<Collection<Migration>>map(status -> status.replaced().keySet())
            .orElse(List.of());
  }
}
