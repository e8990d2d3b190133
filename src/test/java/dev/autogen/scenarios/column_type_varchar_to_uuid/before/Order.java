package dev.autogen.scenarios.column_type_varchar_to_uuid.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @Column(length = 36)
  String trace;
}
