package dev.autogen.migration;

import dev.autogen.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the migrations of another tool, written by autogen or by hand. */
final class ForeignFolder {
  private static final Comparator<String> BY_NUMBERS =
      Comparator.comparing(ForeignFolder::numbers, (one, other) -> Arrays.compare(one, other));

  private final Format format;
  private final ToolText text;
  private final Pattern upgradeFile;

  ForeignFolder(Format format) {
    this.format = format;
    text = new ToolText(format);
    upgradeFile =
        format
            .pattern("upgrade-file")
            .orElseThrow(
                () -> new UsageException("format " + format.name() + " has no key upgrade-file"));
  }

  /** Reads a folder. */
  MigrationGraph read(Path folder) {
    Map<Path, List<String>> files = new LinkedHashMap<>();
    int depth = format.value("subfolders").isPresent() ? Integer.MAX_VALUE : 1;
    try (Stream<Path> found = Files.walk(folder, depth)) {
      for (Path file : found.filter(it -> !Files.isDirectory(it)).sorted().toList()) {
        refuseUnreadable(file);
        if (isRead(file)) {
          files.put(file, isSettings(file) ? TextFile.lines(file) : text.lines(file));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException("cannot read the folder " + folder + ": " + e.getMessage(), e);
    }
    return new MigrationGraph(
        migrations(files),
        repeatables(files),
        parts(files).stream().map(ForeignPart::version).collect(Collectors.toSet()));
  }

  /** Parses files that are not written yet. */
  Migration parse(Path folder, List<NewFile> files) {
    Map<Path, List<String>> lines = new LinkedHashMap<>();
    files.forEach(file -> lines.put(folder.resolve(file.name()), file.text().lines().toList()));
    lines.replaceAll(
        (file, raw) ->
            isSettings(file)
                ? raw
                : text.lines(
                    file,
                    String.join("\n", raw),
                    lines.getOrDefault(text.settings(file), List.of())));
    return migrations(lines).get(0);
  }

  /** The upgrade steps of one file. */
  List<MigrationStep> upgradeOf(Path file, List<String> lines) {
    Map<Path, List<String>> files = new LinkedHashMap<>();
    files.put(file, lines);
    Path settings = text.settings(file);
    if (Files.exists(settings)) {
      files.put(settings, TextFile.lines(settings));
    }
    return file(file, files).parts("", "").stream()
        .flatMap(part -> part.up().steps().stream())
        .toList();
  }

  private boolean isRead(Path file) {
    return Stream.of("upgrade-file", "downgrade-file", "repeatable-file")
            .anyMatch(key -> match(key, file).isPresent())
        || isSettings(file);
  }

  private boolean isSettings(Path file) {
    return format.value("settings-file").filter(name(file)::endsWith).isPresent();
  }

  private void refuseUnreadable(Path file) {
    if (match("unseen-file", file).isPresent()) {
      throw new UsageException(
          "%s: %s ignores this file, because its suffix must be .sql in lower case; rename the file"
              .formatted(file, format.name()));
    }
    boolean named = match("unreadable-file", file).isPresent();
    Optional<Pattern> content = format.pattern("unreadable-content");
    if (named && (content.isEmpty() || content.get().matcher(TextFile.text(file)).find())) {
      throw new UsageException(
          file
              + " has changes that are not SQL, which autogen cannot read. Move it out of the migrations folder and take over its result from a database: autogen init --baseline --url …");
    }
  }

  private Optional<Matcher> match(String key, Path file) {
    return format.pattern(key).map(it -> it.matcher(name(file))).filter(Matcher::matches);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private List<Migration> migrations(Map<Path, List<String>> files) {
    Map<String, Path> undo = new TreeMap<>(BY_NUMBERS);
    for (Path file : files.keySet()) {
      match("downgrade-file", file).ifPresent(it -> undo.put(it.group("version"), file));
    }
    Map<String, List<ForeignPart>> byRevision = new LinkedHashMap<>();
    for (ForeignPart part : parts(files)) {
      Optional<Path> back = Optional.ofNullable(undo.get(part.version()));
      ForeignPart whole = back.map(file -> part.withDown(file(file, files).whole())).orElse(part);
      byRevision.computeIfAbsent(whole.revision(), it -> new ArrayList<>()).add(whole);
    }
    List<Migration> migrations = new ArrayList<>();
    for (List<ForeignPart> parts : byRevision.values()) {
      requireComplete(parts);
      MigrationFile.Header header = parts.get(0).header();
      List<String> before =
          migrations.isEmpty()
              ? List.of()
              : List.of(migrations.get(migrations.size() - 1).revision());
      migrations.add(
          ForeignPart.migration(parts, header.namesParents() ? header.parents() : before));
    }
    return migrations;
  }

  /** All parts, in the order in which the tool applies them. */
  private List<ForeignPart> parts(Map<Path, List<String>> files) {
    boolean byName = format.value("order").filter("name"::equals).isPresent();
    List<ForeignPart> parts = new ArrayList<>();
    for (Path file : files.keySet()) {
      Matcher name = upgradeFile.matcher(name(file));
      if (name.matches()) {
        String version = byName ? name.group("name") : name.group("version").replace('_', '.');
        parts.addAll(file(file, files).parts(version.replaceAll("\\s+", "_"), name.group("name")));
      }
    }
    Comparator<ForeignPart> order =
        byName
            ? Comparator.comparing(part -> part.file().toString())
            : Comparator.comparing(ForeignPart::version, BY_NUMBERS);
    return parts.stream().sorted(order).toList();
  }

  private ForeignFile file(Path file, Map<Path, List<String>> files) {
    return new ForeignFile(
        format,
        file,
        files.getOrDefault(file, List.of()),
        files.getOrDefault(text.settings(file), List.of()));
  }

  /** The repeatable migrations. */
  private List<Migration> repeatables(Map<Path, List<String>> files) {
    List<Migration> migrations = new ArrayList<>();
    for (Path file : files.keySet()) {
      match("repeatable-file", file)
          .ifPresent(
              it ->
                  migrations.add(
                      ForeignPart.migration(
                          file(file, files).parts("R__" + it.group("name"), it.group("name")),
                          List.of())));
    }
    return migrations;
  }

  private static void requireComplete(List<ForeignPart> parts) {
    List<String> numbers =
        parts.stream().flatMap(part -> part.header().part().stream()).distinct().toList();
    int count = numbers.isEmpty() ? 1 : Integer.parseInt(numbers.get(0).split(" of ", -1)[1]);
    long files = parts.stream().map(ForeignPart::file).distinct().count();
    if (files != count || (!numbers.isEmpty() && numbers.size() != count)) {
      throw new UsageException(
          "migration "
              + parts.get(0).revision()
              + " has "
              + count
              + (count == 1 ? " part" : " parts")
              + " according to its header, but there "
              + (parts.size() == 1 ? "is " : "are ")
              + parts.stream().map(part -> name(part.file())).collect(Collectors.joining(", "))
              + ". Restore the missing files, or remove the duplicates");
    }
  }

  private static BigInteger[] numbers(String version) {
    return Arrays.stream(version.split("[._]", -1))
        .filter(part -> !part.isEmpty())
        .map(BigInteger::new)
        .toArray(BigInteger[]::new);
  }
}
