package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between pages lead to existing files and headings. */
class DocumentationLinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
  private static final String FENCE = "```";

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(Path.of(""), Path.of("docs"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    List<String> broken = new ArrayList<>();
    for (String link : links(page)) {
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
      boolean there =
          Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
      if (!there) {
        broken.add(link);
      }
    }
    assertThat(broken).as("links of %s that lead nowhere", page).isEmpty();
  }

  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(String.join("\n", text(page)))
        .results()
        .map((MatchResult link) -> link.group(1))
        .filter(link -> !ADDRESS.matcher(link).matches())
        .toList();
  }

  /** As GitHub makes them of headings; one that is there already gets a number. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new LinkedHashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : text(page)) {
      HEADING
          .matcher(line)
          .results()
          .map(it -> anchor(it.group(1)))
          .forEach(
              anchor -> {
                int number = seen.merge(anchor, 1, Integer::sum);
                anchors.add(number == 1 ? anchor : anchor + "-" + (number - 1));
              });
    }
    return anchors;
  }

  private static String anchor(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  /** The lines outside of code. */
  private static List<String> text(Path page) throws IOException {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : Files.readAllLines(page)) {
      boolean fence = line.strip().startsWith(FENCE);
      if (!code && !fence) {
        lines.add(line);
      }
      code = fence != code;
    }
    return lines;
  }
}
