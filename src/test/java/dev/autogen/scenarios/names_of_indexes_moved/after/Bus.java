package dev.autogen.scenarios.names_of_indexes_moved.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "busses",
    indexes = @Index(name = "by_plate", columnList = "sign"),
    uniqueConstraints = @UniqueConstraint(name = "one_plate", columnNames = "sign"))
class Bus {
  @Id Long id;

  String sign;
}
