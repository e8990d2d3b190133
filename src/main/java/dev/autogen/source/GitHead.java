package dev.autogen.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Reads sources of the last commit through the {@code git} command. Without git there are no
 * results.
 */
final class GitHead {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Path folder;
  private final Duration limit;

  private GitHead(Path folder, Duration limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /**
   * The sources that changed since the last commit.
   *
   * @param folder a source folder
   * @return their text at the last commit, by file; empty if the folder is not in a git repository,
   *     or git takes too long
   */
  static Map<Path, String> changed(Path folder) {
    return changed(folder, LIMIT);
  }

  /** The same with a limit for each call of git. */
  static Map<Path, String> changed(Path folder, Duration limit) {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    try {
      return new GitHead(folder, limit).changed();
    } catch (IOException e) {
      // Without git there is no evidence of a rename, and a person answers the question.
      return Map.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.of();
    }
  }

  private Map<Path, String> changed() throws IOException, InterruptedException {
    List<String> names =
        git("", "diff", "--name-only", "--no-renames", "--relative", "-z", "HEAD", "--", ".")
            .map(out -> new String(out, StandardCharsets.UTF_8))
            .stream()
            .flatMap(out -> Stream.of(out.split("\0", -1)))
            .filter(name -> name.endsWith(".java") && !name.contains("\n"))
            .toList();
    if (names.isEmpty()) {
      return Map.of();
    }
    StringBuilder objects = new StringBuilder();
    names.forEach(name -> objects.append("HEAD:./").append(name).append('\n'));
    Optional<byte[]> texts = git(objects.toString(), "cat-file", "--batch");
    return texts.isPresent() ? texts(names, texts.get()) : Map.of();
  }

  /**
   * Parses the output: a header line with the size before each text. A new file has a header
   * without a text.
   */
  private Map<Path, String> texts(List<String> names, byte[] batch) {
    Map<Path, String> texts = new LinkedHashMap<>();
    int at = 0;
    for (String name : names) {
      int end = at;
      while (end < batch.length && batch[end] != '\n') {
        end++;
      }
      String header = new String(Arrays.copyOfRange(batch, at, end), StandardCharsets.UTF_8);
      at = end + 1;
      if (header.matches("[0-9a-f]+ blob \\d+")) {
        int size = Integer.parseInt(header.substring(header.lastIndexOf(' ') + 1));
        texts.put(folder.resolve(name), new String(batch, at, size, StandardCharsets.UTF_8));
        at += size + 1;
      }
    }
    return texts;
  }

  /** The output of git; empty if it fails. */
  private Optional<byte[]> git(String input, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    Process process = builder.start();
    // The end of the process ends the read below, which has no limit of its own.
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    try {
      Thread writer = new Thread(() -> write(process, input), "git-input");
      writer.setDaemon(true);
      writer.start();
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      process.getInputStream().transferTo(output);
      return process.waitFor() == 0 ? Optional.of(output.toByteArray()) : Optional.empty();
    } finally {
      end.cancel(false);
      process.destroyForcibly();
    }
  }

  private static void write(Process process, String input) {
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // git has ended already; its exit code shows why.
    }
  }
}
