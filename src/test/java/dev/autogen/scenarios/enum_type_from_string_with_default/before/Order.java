package dev.autogen.scenarios.enum_type_from_string_with_default.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "orders")
class Order {
  enum Status {
    NEW, PAID
  }

  @Id Long id;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  @ColumnDefault("'NEW'")
  Status status;
}
