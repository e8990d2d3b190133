package dev.autogen.scenarios.enum_type_from_string_with_default.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders")
class Order {
  enum Status {
    NEW, PAID
  }

  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @ColumnDefault("'NEW'")
  @Column(nullable = false)
  Status status;
}
