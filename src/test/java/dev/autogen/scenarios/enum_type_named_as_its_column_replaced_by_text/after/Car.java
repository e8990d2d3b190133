package dev.autogen.scenarios.enum_type_named_as_its_column_replaced_by_text.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "new", schema = "cars")
class Car {
  @Id Long id;

  @Column(length = 20)
  String color;

  @Column(nullable = false)
  Long old;
}
