package dev.autogen.scenarios.enum_type_label_added_with_not_null_column.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders")
class Order {
  enum Status {
    NEW, PAID, SENT
  }

  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Status status;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(name = "last_status", nullable = false)
  Status last = Status.SENT;
}
