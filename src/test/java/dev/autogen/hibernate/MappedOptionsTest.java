package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Deferral;
import org.hibernate.mapping.Index;
import org.junit.jupiter.api.Test;

class MappedOptionsTest {
  @Test
  void the_options_of_an_index_are_taken_apart() {
    Index index = new Index();
    index.setOptions("include (a, \"B\") with (fillfactor=70) where deleted = false");
    MappedOptions options = MappedOptions.of(index);
    assertThat(options.list("include")).containsExactly("a", "\"B\"");
    assertThat(options.list("with")).containsExactly("fillfactor=70");
    assertThat(options.after("where")).contains("deleted = false");
  }

  @Test
  void a_getter_that_this_hibernate_lacks_says_nothing() {
    assertThat(MappedOptions.text(new Index(), "getNoSuchThing")).isEmpty();
  }

  @Test
  void a_constraint_may_wait() {
    assertThat(MappedOptions.parse("deferrable initially deferred").deferral())
        .isEqualTo(Deferral.INITIALLY_DEFERRED);
    assertThat(MappedOptions.parse("not deferrable").deferral()).isEqualTo(Deferral.NONE);
    assertThat(MappedOptions.parse("deferrable").deferral()).isEqualTo(Deferral.DEFERRABLE);
  }
}
