package dev.autogen.migration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The comments at the top of a file: the message, an empty comment, then autogen's keys. The
 * message is data and never read as a key.
 *
 * @param message the message; empty if the file does not start this way, so that any line may be it
 * @param above how many lines are above the keys
 * @param known the lines with the keys
 */
record HeaderLines(Optional<String> message, int above, List<String> known) {
  private static final Pattern REVISION = Pattern.compile("--\\s*revision\\s+\\S.*");
  private static final String COMMENT = "--";

  HeaderLines {
    known = List.copyOf(known);
  }

  /** Reads the lines above the first directive. */
  static HeaderLines of(List<String> header) {
    int first = 0;
    while (first < header.size() && header.get(first).isBlank()) {
      first++;
    }
    boolean message =
        first + 1 < header.size()
            && header.get(first).startsWith(COMMENT)
            && header.get(first + 1).strip().equals(COMMENT)
            && header.stream().skip(first + 2L).anyMatch(line -> REVISION.matcher(line).matches());
    return message
        ? new HeaderLines(
            Optional.of(header.get(first).substring(COMMENT.length()).strip()),
            first + 1,
            header.subList(first + 1, header.size()))
        : new HeaderLines(Optional.empty(), 0, header);
  }

  /** Reads the header of a whole file. */
  static HeaderLines ofFile(List<String> lines) {
    return of(DirectiveLines.header(lines));
  }
}
