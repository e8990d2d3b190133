package dev.autogen.render;

import dev.autogen.migration.Format;
import dev.autogen.migration.NewFile;
import dev.autogen.migration.RevisionIds;
import dev.autogen.plan.Plan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Renders a plan as migration files. */
public final class Renderer {
  private static final int MAX_SLUG_LENGTH = 60;

  private final Format format;
  private final Templates templates;

  public Renderer(Format format) {
    this.format = format;
    templates = new Templates(format);
  }

  /**
   * The files, in the order in which their statements run.
   *
   * @param head the header; its revision is a UTC second, and further files use the following
   *     seconds where a format orders files by numbers only
   */
  public List<NewFile> files(MigrationText head, Plan plan) {
    List<Part> parts = Part.of(plan, format.sharesTransactionSwitch());
    List<PartView> views = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      views.add(PartView.of(parts.get(i), i + 1, parts.size(), plan));
    }
    List<NewFile> files = new ArrayList<>();
    for (PartView part : format.hasFilesForSteps() ? views : List.of(views.get(0).only())) {
      List<Object> values =
          List.of(
              HeaderView.of(head),
              HeaderView.Lists.of(head.notes()),
              FileView.of(head, plan, part, views));
      for (Format.FileTemplate template : format.files()) {
        String text = templates.render(format.name(), template.text(), values);
        if (!text.isBlank()) {
          files.add(
              new NewFile(
                  name(template, head.revision(), head.message(), part.number(), parts.size()),
                  text));
        }
      }
    }
    return files;
  }

  private String name(
      Format.FileTemplate template, String revision, String message, int number, int count) {
    String version = count == 1 ? revision : revision + "." + number;
    return templates.render(
        format.name() + " file name",
        template.name(),
        List.of(new NameView(revision, slug(message), version, second(revision, number))));
  }

  /** How many seconds the file names of a migration use, starting with its revision. */
  public int seconds(Plan plan) {
    return format.hasFilesForSteps() ? Part.of(plan, format.sharesTransactionSwitch()).size() : 1;
  }

  private static String second(String revision, int number) {
    return number == 1
        ? revision
        : LocalDateTime.parse(revision, RevisionIds.SECOND)
            .plusSeconds(number - 1)
            .format(RevisionIds.SECOND);
  }

  private static String slug(String message) {
    String words =
        message
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "_")
            .replaceAll("^_+|_+$", "");
    return words.codePointCount(0, words.length()) <= MAX_SLUG_LENGTH
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MAX_SLUG_LENGTH)).replaceAll("_+$", "");
  }

  private record NameView(String revision, String slug, String version, String second) {}
}
