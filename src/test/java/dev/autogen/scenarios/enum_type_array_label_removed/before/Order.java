package dev.autogen.scenarios.enum_type_array_label_removed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  enum Status {
    NEW,
    PAID,
    RETURNED,
    SENT
  }

  @Id Long id;

  Status[] statuses;

  Status status;
}
