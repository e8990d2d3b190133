package dev.autogen.migration;

import dev.autogen.UsageException;
import dev.autogen.schema.Stage;
import dev.autogen.sqltext.MisplacedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a migration from its file: header, sections, steps. */
final class MigrationFile {
  private final Path file;
  private final List<String> lines;
  private final Header header = new Header();
  private final List<MigrationStep> upgrade = new ArrayList<>();
  private final List<MigrationStep> downgrade = new ArrayList<>();
  private final List<ObjectMark> upgradeMarks = new ArrayList<>();
  private final List<ObjectMark> downgradeMarks = new ArrayList<>();
  private Optional<ObjectMark> open = Optional.empty();
  private int openLine;
  private Optional<List<MigrationStep>> section = Optional.empty();
  private Directive step = Directive.WHOLE_SECTION;
  private int stepLine;

  private MigrationFile(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  static Migration read(Path file) {
    return parse(file, TextFile.lines(file));
  }

  static Migration parse(Path file, List<String> lines) {
    return new MigrationFile(file, lines).migration();
  }

  /**
   * Reads one direction of a migration from lines of which all others are blank.
   *
   * @param transactional whether its statements run in a transaction if no directive says otherwise
   */
  static MigrationSection section(Path file, List<String> lines, boolean transactional) {
    MigrationFile reader = new MigrationFile(file, lines);
    reader.section = Optional.of(reader.upgrade);
    reader.step = transactional ? Directive.WHOLE_SECTION : Directive.WITHOUT_TRANSACTION;
    DirectiveLines.in(lines).forEach((line, words) -> reader.directive(words, line));
    reader.closeStep(lines.size());
    return new MigrationSection(reader.upgrade, reader.upgradeMarks);
  }

  private Migration migration() {
    SortedMap<Integer, String> directives = DirectiveLines.in(lines);
    int end = directives.isEmpty() ? lines.size() : directives.firstKey();
    header.lines(HeaderLines.of(lines.subList(0, end)));
    directives.forEach((line, words) -> directive(words, line));
    closeStep(lines.size());
    if (upgrade.isEmpty() && section.isEmpty()) {
      throw error(lines.size(), "there is no line \"-- autogen:upgrade\"");
    }
    return new Migration(
        new MigrationHeader(
            header
                .revision()
                .orElseThrow(() -> error(1, "the header has no line \"-- revision  …\"")),
            header.parents(),
            header.replaces(),
            header.message(),
            header.hibernateVersion()),
        file,
        new MigrationSection(upgrade, upgradeMarks),
        new MigrationSection(downgrade, downgradeMarks));
  }

  /** Reads an object mark, which does not end the current step. */
  private boolean mark(String text, int index) {
    Optional<ObjectMark> opened = ObjectMark.parse(text);
    boolean ends = text.equals("end");
    if (ends || opened.isPresent()) {
      if (section.isEmpty() || ends == open.isEmpty()) {
        throw error(
            index + 1,
            "\"-- autogen:object create NAME\" and \"-- autogen:end\" must be a pair inside a section");
      }
      open.ifPresent(
          mark -> {
            String sql = String.join("\n", lines.subList(openLine, index));
            (section.get() == upgrade ? upgradeMarks : downgradeMarks)
                .add(mark.with(statements(sql, openLine + 1)));
          });
      open = opened;
      openLine = index + 1;
    }
    return ends || opened.isPresent();
  }

  private void directive(String text, int index) {
    if (mark(text, index) || AllowDirective.isOne(text)) {
      return;
    }
    closeStep(index);
    step = Directive.WHOLE_SECTION;
    stepLine = index + 1;
    if (text.equals("upgrade")) {
      section = Optional.of(upgrade);
    } else if (text.equals("downgrade")) {
      section = Optional.of(downgrade);
    } else if (text.equals("step") || text.startsWith("step ")) {
      if (section.isEmpty()) {
        throw error(
            index + 1, "a step belongs below \"-- autogen:upgrade\" or \"-- autogen:downgrade\"");
      }
      try {
        step = Directive.parse(text.substring("step".length()).strip());
      } catch (IllegalArgumentException e) {
        throw error(index + 1, String.valueOf(e.getMessage()));
      }
    } else {
      throw error(
          index + 1,
          "unknown directive \"autogen:"
              + text
              + "\"; possible directives: upgrade, downgrade, step, allow, object, end");
    }
  }

  private void closeStep(int end) {
    String sql = String.join("\n", lines.subList(stepLine, end));
    List<SqlStatement> statements = statements(sql, stepLine + 1);
    if (section.isEmpty() && !statements.isEmpty()) {
      throw error(
          statements.get(0).line(),
          "SQL belongs below a line \"-- autogen:upgrade\", not above it");
    }
    if (!statements.isEmpty()) {
      section
          .get()
          .add(
              new MigrationStep(
                  step.stage(),
                  step.transactional(),
                  step.batchSize(),
                  step.table(),
                  step.batchSize().isPresent() ? BatchedStatement.in(statements) : statements));
    }
  }

  private List<SqlStatement> statements(String sql, int firstLine) {
    try {
      return SqlStatement.all(sql, firstLine);
    } catch (MisplacedText e) {
      throw error(e.line(), String.valueOf(e.getMessage()));
    }
  }

  private UsageException error(int line, String message) {
    return new UsageException(file + ":" + line + ": " + message);
  }

  /** The keys in the comments at the top of the file. */
  static final class Header {
    private static final String ID = "\\d+";
    private static final String REVISION = "revision\\s+" + ID;
    private static final String REVISES =
        "revises\\s+(?:" + MigrationGraph.BASE + "|" + ID + "(?:,\\s*" + ID + ")*)";
    private static final String REPLACES = "replaces\\s+" + ID + "(?:,\\s*" + ID + ")*";

    /** The line with the creation time and the versions. */
    private static final Pattern CREATED =
        Pattern.compile("created\\s.* by autogen \\S+ \\(Hibernate ([^\\s,)]+).*");

    private static final String PART = "part\\s+\\d{1,4} of \\d{1,4}";

    /** Migrations of other tools have names of all kinds. */
    private static final String REVISES_ANY = "revises\\s+\\S+(?:,\\s*\\S+)*";

    private Optional<String> message = Optional.empty();
    private Optional<String> hibernateVersion = Optional.empty();
    private Optional<String> revision = Optional.empty();
    private Optional<List<String>> parents = Optional.empty();
    private List<String> replaces = List.of();
    private Optional<String> part = Optional.empty();

    void lines(HeaderLines lines) {
      message = lines.message().or(() -> message);
      lines.known().forEach(this::line);
    }

    /** Reads a key; indented lines are list items and never keys. */
    private void line(String line) {
      boolean key = line.startsWith("--") && !line.startsWith("--   ");
      String text = key ? line.substring(2).strip() : "";
      Matcher created = CREATED.matcher(text);
      if (created.matches()) {
        hibernateVersion = Optional.of(created.group(1));
      } else if (text.matches(REVISION)) {
        revision = Optional.of(text.substring("revision ".length()).strip());
      } else if (text.matches(REVISES) || (revision.isPresent() && text.matches(REVISES_ANY))) {
        String names = text.substring("revises ".length()).strip();
        parents =
            Optional.of(
                names.equals(MigrationGraph.BASE) ? List.of() : List.of(names.split(",\\s*", -1)));
      } else if (text.matches(REPLACES)) {
        replaces = List.of(text.substring("replaces ".length()).strip().split(",\\s*", -1));
      } else if (text.matches(PART)) {
        part = Optional.of(text.substring("part ".length()).strip());
      } else if (message.isEmpty() && !text.isEmpty()) {
        message = Optional.of(text);
      }
    }

    Optional<String> revision() {
      return revision;
    }

    List<String> parents() {
      return parents.orElse(List.of());
    }

    boolean namesParents() {
      return parents.isPresent();
    }

    /** The number of this file among those of the migration, as {@code 2 of 3}. */
    Optional<String> part() {
      return part;
    }

    List<String> replaces() {
      return replaces;
    }

    Optional<String> hibernateVersion() {
      return hibernateVersion;
    }

    String message() {
      return message.orElse("");
    }
  }

  /** The words after {@code autogen:step}. */
  private record Directive(
      Optional<Stage> stage, boolean transactional, OptionalInt batchSize, Optional<String> table) {
    static final Directive WHOLE_SECTION =
        new Directive(Optional.empty(), true, OptionalInt.empty(), Optional.empty());

    static final Directive WITHOUT_TRANSACTION =
        new Directive(Optional.empty(), false, OptionalInt.empty(), Optional.empty());

    /** White space ends a word unless it is part of a quoted name. */
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+|\"");

    static Directive parse(String words) {
      Directive directive = WHOLE_SECTION;
      for (String word : WORD.matcher(words).results().map(MatchResult::group).toList()) {
        directive = directive.with(word);
      }
      return directive;
    }

    private Directive with(String word) {
      Optional<Stage> named = Stage.named(word);
      if (named.isPresent()) {
        return new Directive(named, transactional, batchSize, table);
      }
      if (word.equals("transaction=none")) {
        return new Directive(stage, false, batchSize, table);
      }
      if (word.matches("batch=[1-9]\\d{0,8}")) {
        int size = Integer.parseInt(word.substring("batch=".length()));
        return new Directive(stage, transactional, OptionalInt.of(size), table);
      }
      if (word.matches("table=.+")) {
        return new Directive(
            stage, transactional, batchSize, Optional.of(word.substring("table=".length())));
      }
      throw new IllegalArgumentException(
          "unknown word \""
              + word
              + "\" in a step; possible words: expand, backfill, contract, batch=N, table=NAME, transaction=none");
    }
  }
}
