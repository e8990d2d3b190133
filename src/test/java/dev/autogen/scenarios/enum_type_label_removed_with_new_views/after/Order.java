package dev.autogen.scenarios.enum_type_label_removed_with_new_views.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Status status;
}
