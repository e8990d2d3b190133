package dev.autogen.scenarios.enum_type_native_setting.before;

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
  @Column(length = 10)
  Status status;
}
