package dev.autogen.scenarios.column_type_varchar_longer_under_check.after;

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
    RETURNED_BY_CUSTOMER
  }

  @Id Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  Status status;

  @Column(length = 40, columnDefinition = "varchar(40) check (code <> '')")
  String code;
}
