package dev.autogen.scenarios.column_type_varchar_longer_under_check.before;

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
    PAID
  }

  @Id Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  Status status;

  @Column(length = 20, columnDefinition = "varchar(20) check (code <> '')")
  String code;
}
