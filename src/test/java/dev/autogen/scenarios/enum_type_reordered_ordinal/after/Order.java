package dev.autogen.scenarios.enum_type_reordered_ordinal.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders")
class Order {
  enum Status {
    NEW, SENT, PAID
  }

  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
  Status status;
}
