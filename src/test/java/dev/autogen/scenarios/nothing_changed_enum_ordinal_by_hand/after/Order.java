package dev.autogen.scenarios.nothing_changed_enum_ordinal_by_hand.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders")
class Order {
  enum Status {
    NEW, PAID, CANCELLED
  }

  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
  Status status;
}
