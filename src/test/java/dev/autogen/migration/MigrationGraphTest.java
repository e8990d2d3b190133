package dev.autogen.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MigrationGraphTest {
  @Test
  void ofNothingHasNoHead() {
    MigrationGraph graph = graph();

    assertThat(graph.head()).isEmpty();
    assertThat(graph.ordered()).isEmpty();
    assertThat(graph.isEmpty()).isTrue();
  }

  @Test
  void putsParentsFirst() {
    MigrationGraph graph =
        graph(migration("1", "3"), migration("2"), migration("3", "2"), migration("4", "1", "2"));

    assertThat(graph.ordered()).extracting(Migration::revision).containsExactly("2", "3", "1", "4");
    assertThat(graph.head()).contains("4");
    assertThat(graph.upTo("1")).containsExactlyInAnyOrder("2", "3", "1");
    assertThat(graph.without(List.of("2", "1")))
        .extracting(Migration::revision)
        .containsExactly("3", "4");
  }

  @Test
  void knowsWhatFollows() {
    MigrationGraph graph = graph(migration("1"), migration("2", "1"), migration("3", "1"));

    assertThat(graph.following("1")).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(graph.following("2")).containsExactly("2");
    assertThat(graph.children("1")).extracting(Migration::revision).containsExactly("2", "3");
  }

  @Test
  void refusesToChooseBetweenHeads() {
    MigrationGraph graph = graph(migration("1"), migration("2", "1"), migration("3", "1"));

    assertThat(graph.heads()).containsExactly("2", "3");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(graph::head)
        .withMessageContaining("2 heads: 2.sql, 3.sql");
  }

  @Test
  void tellsAMissingParent() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> graph(migration("2", "1")))
        .withMessageContaining("2.sql")
        .withMessageContaining("revises 1");
  }

  @Test
  void tellsADuplicate() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> graph(migration("1"), migration("1")))
        .withMessageContaining("two migrations have revision 1");
  }

  @Test
  void tellsACircle() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> graph(migration("0"), migration("1", "2"), migration("2", "1")))
        .withMessageContaining("cycle: 1, 2");
  }

  private static MigrationGraph graph(Migration... migrations) {
    return new MigrationGraph(List.of(migrations));
  }

  private static Migration migration(String revision, String... parents) {
    return new Migration(
        new MigrationHeader(revision, List.of(parents), List.of(), "", Optional.empty()),
        Path.of("folder", revision + ".sql"),
        MigrationSection.EMPTY,
        MigrationSection.EMPTY);
  }
}
