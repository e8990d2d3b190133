package dev.autogen.scenarios.enum_type_from_ordinal.before;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  enum Status {
    NEW, PAID
  }

  @Id Long id;

  @Enumerated(EnumType.ORDINAL)
  Status status;
}
