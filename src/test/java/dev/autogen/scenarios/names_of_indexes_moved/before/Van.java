package dev.autogen.scenarios.names_of_indexes_moved.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "vans",
    indexes = @Index(name = "by_plate", columnList = "plate"),
    uniqueConstraints = @UniqueConstraint(name = "one_plate", columnNames = "plate"))
class Van {
  @Id Long id;

  String plate;
}
