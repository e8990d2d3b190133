package dev.autogen.scenarios.column_type_enum_string_to_ordinal.after;

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

  @Enumerated(EnumType.ORDINAL)
  @Column(nullable = false)
  Status status = Status.NEW;
}
