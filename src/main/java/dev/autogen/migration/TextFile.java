package dev.autogen.migration;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads text files with or without a byte order mark and with the line ends of any system. Bytes
 * that are not text are an error with their line.
 */
public final class TextFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NUL = '\0';

  private TextFile() {}

  /**
   * The lines of a file in UTF-8.
   *
   * @throws UsageException if it cannot be read, or has another encoding
   */
  public static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  /** The text of a file in UTF-8. */
  static String text(Path file) {
    return text(file, StandardCharsets.UTF_8);
  }

  /**
   * The text of a file.
   *
   * @throws UsageException if it cannot be read, or has another encoding
   */
  static String text(Path file, Charset charset) {
    byte[] bytes = bytes(file);
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw new UsageException(file + ":1: this is UTF-16; save the file in UTF-8");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new UsageException(
          "%s:%d: the byte 0x%02X is not valid %s; save the file in %s"
              .formatted(
                  file,
                  line(out.flip().toString()),
                  bytes[in.position()],
                  charset.name(),
                  charset.name()));
    }
    String text = out.flip().toString();
    int nul = text.indexOf(NUL);
    if (nul >= 0) {
      throw new UsageException(
          "%s:%d: the file contains a zero byte; save the file in %s"
              .formatted(file, line(text.substring(0, nul)), charset.name()));
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UsageException("cannot read the file " + file + ": there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new UsageException("cannot read the file " + file + ": permission denied", e);
    } catch (IOException e) {
      throw new UsageException(
          "cannot read the file "
              + file
              + ": "
              + (Files.isDirectory(file) ? "it is a folder" : e.getMessage()),
          e);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  /** The line that follows a text, the first is 1. */
  private static long line(String before) {
    return 1 + before.chars().filter(c -> c == '\n').count();
  }
}
