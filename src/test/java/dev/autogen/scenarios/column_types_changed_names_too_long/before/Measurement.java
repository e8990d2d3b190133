package dev.autogen.scenarios.column_types_changed_names_too_long.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "measurements_of_the_second_laboratory_in_the_cellar_of_the_house",
    indexes = {
      @Index(
          name = "measurements_of_the_second_laboratory_in_the_cellar_index_first",
          columnList = "what_the_instrument_on_the_left_side_of_the_long_bench_says_one"),
      @Index(
          name = "measurements_of_the_second_laboratory_in_the_cellar_index_other",
          columnList = "what_the_instrument_on_the_left_side_of_the_long_bench_says_two")
    })
class Measurement {
  @Id Long id;

  @Column(name = "what_the_instrument_on_the_left_side_of_the_long_bench_says_one", nullable = false)
  Integer one;

  @Column(name = "what_the_instrument_on_the_left_side_of_the_long_bench_says_two", nullable = false)
  Integer two;
}
