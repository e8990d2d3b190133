package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Deferral;
import org.hibernate.mapping.Index;
import org.junit.jupiter.api.Test;

class MappedOptionsTest {
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
