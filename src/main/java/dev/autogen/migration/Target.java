package dev.autogen.migration;

import dev.autogen.UsageException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target revision given by the user: {@code head}, {@code heads}, {@code base}, {@code +2},
 * {@code -1}, or a migration by its revision, its name or the unique start of either.
 *
 * @param count the number of migrations, for {@code FORWARD} and {@code BACK}
 * @param name the name as given, for {@code NAMED}
 */
public record Target(Kind kind, int count, String name) {
  /** The kinds of targets. */
  public enum Kind {
    BASE,
    HEAD,
    HEADS,
    FORWARD,
    BACK,
    NAMED
  }

  /** The state before the first migration. */
  public static final Target BASE = new Target(Kind.BASE, 0, MigrationGraph.BASE);

  /** The last migration, of which there must be only one. */
  public static final Target HEAD = new Target(Kind.HEAD, 0, "head");

  /** The last migrations of all branches. */
  public static final Target HEADS = new Target(Kind.HEADS, 0, "heads");

  private static final Pattern STEPS = Pattern.compile("[+-].*");
  private static final Pattern COUNT = Pattern.compile("[+-][1-9]\\d{0,8}");

  /** The part of a wrong word to show: the rest may contain a password. */
  private static final Pattern SAFE_TO_SHOW = Pattern.compile("--[a-zA-Z-]*|[+-]\\d.*|[+-].?");

  /**
   * Reads a word.
   *
   * @throws UsageException if it starts like a number of migrations and is not one, or is a URL,
   *     which is not shown
   */
  public static Target parse(String word) {
    String text = word.strip();
    for (Target fixed : List.of(BASE, HEAD, HEADS)) {
      if (text.equals(fixed.name)) {
        return fixed;
      }
    }
    if (text.contains("://")) {
      throw new UsageException("this is a URL, not a migration; pass it with --url.");
    }
    if (!STEPS.matcher(text).matches()) {
      return new Target(Kind.NAMED, 0, text);
    }
    if (!COUNT.matcher(text).matches()) {
      Matcher shown = SAFE_TO_SHOW.matcher(text);
      throw new UsageException(
          "\""
              + (shown.lookingAt() ? shown.group() : "")
              + "\" is not a number of migrations; write +1 or -2, for example.");
    }
    Kind kind = text.charAt(0) == '+' ? Kind.FORWARD : Kind.BACK;
    return new Target(kind, Integer.parseInt(text.substring(1)), text);
  }

  /**
   * The revisions that are applied at this target.
   *
   * @throws UsageException if it is relative to a database, or names no migration
   */
  public Set<String> inEffect(MigrationGraph graph) {
    Set<String> revisions = new LinkedHashSet<>();
    tips(graph).forEach(revision -> revisions.addAll(graph.upTo(revision)));
    return revisions;
  }

  private List<String> tips(MigrationGraph graph) {
    return switch (kind) {
      case BASE -> List.of();
      case HEAD -> graph.head().stream().toList();
      case HEADS -> graph.heads();
      case NAMED -> List.of(migration(graph).revision());
      case FORWARD, BACK ->
          throw new UsageException(
              name + " is relative to the revision of a database; name a revision here.");
    };
  }

  /**
   * The one migration that it names.
   *
   * @throws UsageException if it matches none or several, with the candidates
   */
  public Migration migration(MigrationGraph graph) {
    if (kind == Kind.NAMED) {
      return MigrationName.of(name).in(graph);
    }
    List<String> tips = tips(graph);
    if (tips.size() == 1) {
      return graph.migration(tips.get(0));
    }
    throw new UsageException(
        "\"" + name + "\" is not a single migration; name a revision. See autogen history.");
  }

  @Override
  public String toString() {
    return name;
  }
}
