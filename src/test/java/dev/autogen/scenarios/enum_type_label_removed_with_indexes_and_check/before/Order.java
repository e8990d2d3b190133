package dev.autogen.scenarios.enum_type_label_removed_with_indexes_and_check.before;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders",
    check = @CheckConstraint(name = "orders_new_have_next", constraint = "status <> 'NEW' or next_status is not null"),
    indexes = {
      @Index(name = "orders_by_status", columnList = "status"),
      @Index(name = "orders_open", columnList = "status,id", options = "where status <> 'SENT'"),
      @Index(name = "orders_paid_first", columnList = "(status = 'PAID')")
    })
class Order {
  enum Status {
    NEW,
    PAID,
    RETURNED,
    SENT
  }

  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @ColumnDefault("'NEW'")
  @Column(nullable = false)
  Status status;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(name = "next_status", unique = true)
  Status next;
}
