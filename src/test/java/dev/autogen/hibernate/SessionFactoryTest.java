package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model that is read without a session factory equals the one of a session factory. */
@Execution(ExecutionMode.CONCURRENT)
class SessionFactoryTest {
  static Stream<Scenario> scenarios() {
    return Sample.of("session-factory", 8).of(Scenario.all().stream());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aSessionFactoryAddsNothing(Scenario scenario) {
    assertThat(scenario.after().schema())
        .isEqualTo(HibernateItself.modelOfSessionFactory(scenario).schema());
  }
}
