package dev.autogen.scenarios.nothing_changed_enum_check_and_default.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders",
    check = @CheckConstraint(name = "orders_open", constraint = "status in ('NEW', 'PAID')"))
class Order {
  enum Status {
    NEW,
    PAID,
    SENT
  }

  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @ColumnDefault("'NEW'")
  Status status;
}
