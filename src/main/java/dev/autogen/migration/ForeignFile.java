package dev.autogen.migration;

import dev.autogen.UsageException;
import dev.autogen.sqltext.SqlScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a file of another tool into its parts by the line patterns of the format. */
final class ForeignFile {
  private final Format format;
  private final Predicate<String> upLine;
  private final Predicate<String> downLine;
  private final Predicate<String> upAgainLine;
  private final Predicate<String> nothingToUndo;
  private final Predicate<String> ignored;
  private final Pattern messageLine;
  private final Predicate<String> saysNone;
  private final Optional<Pattern> downPrefix;
  private final Path file;
  private final List<String> lines;
  private final boolean plain;
  private final List<Sections> found = new ArrayList<>();
  private final MigrationFile.Header header = new MigrationFile.Header();

  /**
   * Reads the lines of a file.
   *
   * @param settings the lines of its settings file
   */
  ForeignFile(Format format, Path file, List<String> lines, List<String> settings) {
    this.format = format;
    this.file = file;
    this.lines = lines;
    upLine = matcher("upgrade-line");
    downLine = matcher("downgrade-line");
    upAgainLine = matcher("upgrade-again-line");
    nothingToUndo = matcher("nothing-to-undo");
    ignored = matcher("ignored-line");
    messageLine = format.pattern("message-line").orElse(Pattern.compile("(?<message>(?!))"));
    downPrefix = format.pattern("downgrade-prefix");
    Optional<Pattern> none = format.pattern("no-transaction-in-line");
    saysNone = line -> none.filter(it -> it.matcher(line).find()).isPresent();
    Predicate<String> forAll = matcher("no-transaction-in-file");
    plain = lines.stream().anyMatch(forAll) || settings.stream().anyMatch(forAll);
    refuseLines(matcher("refused-line"));
  }

  /** Refuses lines in which the tool inserts values that autogen does not know. */
  private void refuseLines(Predicate<String> refused) {
    for (int i = 0; i < lines.size(); i++) {
      if (refused.test(lines.get(i))) {
        throw new UsageException(
            "%s:%d: %s inserts values into the SQL here, which autogen cannot do; write the values themselves: %s"
                .formatted(file, i + 1, format.name(), lines.get(i).strip()));
      }
    }
  }

  /** The only direction of a file. */
  MigrationSection whole() {
    return read(lines, plain);
  }

  /** Its parts, each with the version and name from the file name. */
  List<ForeignPart> parts(String version, String name) {
    cut();
    return found.stream()
        .map(
            sections ->
                new ForeignPart(
                    file,
                    version,
                    name,
                    header,
                    read(sections.up, sections.upPlain),
                    sections.downSeen
                        ? Optional.of(read(sections.down, sections.downPlain))
                        : Optional.empty()))
        .toList();
  }

  private void cut() {
    boolean marked = lines.stream().anyMatch(upLine);
    if (!marked) {
      found.add(new Sections(plain));
    }
    boolean onTop = true;
    List<String> top = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      onTop &= line.isBlank() || line.startsWith("--") || ignored.test(line);
      if (upLine.test(line)) {
        found.add(new Sections(plain || saysNone.test(line)));
      } else if (onTop && !ignored.test(line)) {
        top.add(messageLine.matcher(line).replaceFirst("-- ${message}"));
      }
      if (!found.isEmpty() && !upLine.test(line)) {
        last().line(i, line);
      }
    }
    header.lines(HeaderLines.of(top));
  }

  private Sections last() {
    return found.get(found.size() - 1);
  }

  private Predicate<String> matcher(String key) {
    return format
        .pattern(key)
        .map(pattern -> (Predicate<String>) line -> pattern.matcher(line).matches())
        .orElse(line -> false);
  }

  private MigrationSection read(List<String> section, boolean withoutTransaction) {
    MigrationSection read = MigrationFile.section(file, section, !withoutTransaction);
    read.steps().forEach(this::refuseData);
    Optional<Pattern> outside = format.pattern("no-transaction-statement");
    boolean anyOutside =
        outside.isPresent()
            && read.steps().stream()
                .filter(step -> step.stage().isEmpty())
                .flatMap(step -> step.statements().stream())
                .anyMatch(
                    it -> outside.get().matcher(SqlScript.withoutComments(it.sql())).lookingAt());
    return Directions.in(
        file,
        anyOutside && !withoutTransaction ? MigrationFile.section(file, section, false) : read);
  }

  /** Refuses COPY data, which the drivers of most tools do not support. */
  private void refuseData(MigrationStep step) {
    for (SqlStatement statement : step.statements()) {
      if (statement.data().isPresent() && format.value("copy-from-stdin").isEmpty()) {
        throw new UsageException(
            "%s:%d: %s cannot run COPY … FROM stdin; write INSERT instead"
                .formatted(file, statement.line(), format.name()));
      }
    }
  }

  /** The lines of both directions at their line numbers, all other lines blank. */
  private final class Sections {
    private final List<String> up = new ArrayList<>(Collections.nCopies(lines.size(), ""));
    private final List<String> down = new ArrayList<>(Collections.nCopies(lines.size(), ""));
    private final boolean upPlain;
    private boolean downPlain;
    private boolean downSeen;
    private boolean inDown;

    Sections(boolean upPlain) {
      this.upPlain = upPlain;
      downPlain = plain || (upPlain && downPrefix.isPresent());
    }

    void line(int index, String line) {
      Optional<Matcher> prefix = downPrefix.map(it -> it.matcher(line)).filter(Matcher::matches);
      if (downLine.test(line)) {
        inDown = true;
        downSeen = true;
        downPlain |= saysNone.test(line);
      } else if (inDown && upAgainLine.test(line)) {
        inDown = false;
      } else if (prefix.isPresent()) {
        downSeen = true;
        String sql = prefix.get().group("sql");
        down.set(index, nothingToUndo.test(sql) ? "" : sql);
      } else {
        (inDown ? down : up).set(index, line);
      }
    }
  }
}
