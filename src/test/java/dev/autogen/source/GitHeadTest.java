package dev.autogen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHeadTest {
  private static final Duration SHORT = Duration.ofMillis(500);

  @TempDir private Path folder;

  @Test
  void aSlowGitIsNotWaitedFor() throws IOException, InterruptedException {
    Path user = Files.writeString(folder.resolve("User.java"), "class User {}");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=t", "-c", "user.email=t@localhost", "commit", "-q", "-m", "first");
    Files.writeString(user, "class User { int age; }");
    assertThat(GitHead.changed(folder, Duration.ofSeconds(30)))
        .containsEntry(user, "class User {}");

    Path slow = Files.writeString(folder.resolve("slow.sh"), "#!/bin/sh\nexec sleep 30\n");
    assertThat(slow.toFile().setExecutable(true)).isTrue();
    git("config", "core.fsmonitor", slow.toString());
    long start = System.nanoTime();

    assertThat(GitHead.changed(folder, SHORT)).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(SHORT, SHORT.multipliedBy(20));
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
