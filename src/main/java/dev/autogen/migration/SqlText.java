package dev.autogen.migration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.core.Parser;

/**
 * SQL as characters: where statements end and what is comment, with the lexer of the PostgreSQL
 * driver.
 */
final class SqlText {
  private final char[] text;
  private final List<SqlStatement> statements = new ArrayList<>();
  private final BitSet dataLines = new BitSet();
  private int start = -1;
  private int atomicDepth;
  private int parentheses;
  private String firstWord = "";
  private String previousWord = "";
  private boolean readsData;

  private SqlText(String sql) {
    text = sql.toCharArray();
  }

  /** Which lines of a text are the data of a {@code COPY … FROM stdin}, the first is 0. */
  static BitSet dataLines(List<String> lines) {
    SqlText splitter = new SqlText(String.join("\n", lines));
    try {
      splitter.split(0);
    } catch (MisplacedText e) {
      // Whoever asks for the statements is told.
    }
    return splitter.dataLines;
  }

  /**
   * The statements of a text that begins on the given line.
   *
   * @throws MisplacedText if something in it is for the shell of PostgreSQL and no SQL
   */
  static List<SqlStatement> statements(String sql, int firstLine) {
    SqlText splitter = new SqlText(sql);
    splitter.split(firstLine);
    return splitter.statements;
  }

  /** The text with a space for every run of comments and white space outside of quotes. */
  static String withoutComments(String sql) {
    char[] text = sql.toCharArray();
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length; i++) {
      int end = endOfToken(text, i);
      boolean blank = Character.isWhitespace(text[i]) || isComment(text, i, end);
      if (!blank) {
        result.append(text, i, end - i + 1);
      } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
        result.append(' ');
      }
      i = end;
    }
    return result.toString().strip();
  }

  private void split(int firstLine) {
    int line = firstLine;
    int startLine = firstLine;
    int end = 0;
    for (int i = 0; i < text.length; i++) {
      int last = endOfToken(text, i);
      boolean blank = Character.isWhitespace(text[i]) || isComment(text, i, last);
      if (text[i] == ';' && atomicDepth == 0) {
        last = readsData ? data(end, i, startLine, line) : i;
        close(end, startLine);
      } else if (text[i] == '\\') {
        throw new MisplacedText(line, MetaCommand.sentence(new String(text, i, text.length - i)));
      } else if (!blank) {
        if (start < 0) {
          start = i;
          startLine = line;
        }
        end = last + 1;
        last = Math.max(last, word(i));
        end = Math.max(end, last + 1);
      }
      for (int j = i; j <= last; j++) {
        line += text[j] == '\n' ? 1 : 0;
      }
      i = last;
    }
    if (readsData) {
      throw new MisplacedText(startLine, "COPY … FROM stdin has no semicolon and no data below it");
    }
    close(end, startLine);
  }

  private void close(int end, int line) {
    if (start >= 0) {
      statements.add(new SqlStatement(new String(text, start, end - start), line));
    }
    start = -1;
    parentheses = 0;
    firstWord = "";
    previousWord = "";
    readsData = false;
  }

  /** Takes the lines behind the semicolon up to {@code \\.}, and gives where that one ends. */
  private int data(int end, int semicolon, int startLine, int line) {
    String rest = new String(text, semicolon + 1, text.length - semicolon - 1);
    List<String> lines = List.of(rest.split("\n", -1));
    int last = 1;
    while (last < lines.size() && !lines.get(last).strip().equals("\\.")) {
      last++;
    }
    if (!withoutComments(lines.get(0)).isEmpty() || last >= lines.size()) {
      throw new MisplacedText(
          line, "the data of COPY … FROM stdin stands on lines below it, up to a line \\.");
    }
    String data =
        lines.subList(1, last).stream().map(it -> it + "\n").collect(Collectors.joining());
    statements.add(
        new SqlStatement(
            new String(text, start, end - start), startLine, Optional.empty(), Optional.of(data)));
    start = -1;
    dataLines.set(line + 1, line + last + 1);
    int length = lines.subList(0, last + 1).stream().mapToInt(it -> it.length() + 1).sum();
    return Math.min(text.length - 1, semicolon + length);
  }

  /**
   * Notices {@code BEGIN ATOMIC … END}, the one place where a semicolon does not end a statement.
   */
  private int word(int from) {
    parentheses += text[from] == '(' ? 1 : text[from] == ')' ? -1 : 0;
    if (!Character.isJavaIdentifierStart(text[from]) || text[from] == '$') {
      return from;
    }
    int to = from;
    while (to + 1 < text.length && Character.isJavaIdentifierPart(text[to + 1])) {
      to++;
    }
    String word = new String(text, from, to - from + 1).toLowerCase(Locale.ROOT);
    if (word.equals("atomic") && previousWord.equals("begin")) {
      atomicDepth = 1;
    } else if (atomicDepth > 0 && word.equals("case")) {
      atomicDepth++;
    } else if (atomicDepth > 0 && word.equals("end")) {
      atomicDepth--;
    }
    firstWord = firstWord.isEmpty() ? word : firstWord;
    readsData |=
        firstWord.equals("copy")
            && parentheses == 0
            && previousWord.equals("from")
            && word.equals("stdin");
    previousWord = word;
    return to;
  }

  /** The last character of the quoted piece or comment that begins here, else this one. */
  private static int endOfToken(char[] text, int i) {
    return Math.min(
        text.length - 1,
        switch (text[i]) {
          case '\'' -> Parser.parseSingleQuotes(text, i, true);
          case '"' -> Parser.parseDoubleQuotes(text, i);
          case '$' -> Parser.parseDollarQuotes(text, i);
          case '-' -> Parser.parseLineComment(text, i);
          case '/' -> Parser.parseBlockComment(text, i);
          default -> i;
        });
  }

  private static boolean isComment(char[] text, int i, int end) {
    return end > i && (text[i] == '-' || text[i] == '/');
  }
}
