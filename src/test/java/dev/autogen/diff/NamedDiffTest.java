package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedDiffTest {
  @Test
  void tellsWhatCameWentAndChanged() {
    NamedDiff<String> diff =
        NamedDiff.between(
            List.of("z1", "b1", "a1", "c1"),
            List.of("y1", "c2", "a1", "d1"),
            item -> item.charAt(0));

    assertThat(diff.added()).containsExactly("y1", "d1");
    assertThat(diff.removed()).containsExactly("z1", "b1");
    assertThat(diff.changed()).containsExactly(new NamedDiff.Pair<>("c1", "c2"));
    assertThat(diff.kept())
        .containsExactly(new NamedDiff.Pair<>("c1", "c2"), new NamedDiff.Pair<>("a1", "a1"));
  }
}
