package dev.autogen.scenarios.nothing_changed_enum_reordered.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  enum Status {
    NEW,
    PAID,
    SENT
  }

  @Id Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  Status status;
}
