package dev.autogen.scenarios.enum_type_label_removed_with_new_views.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;

@Entity
@View(query = "select id, status from orders where status <> 'PAID'")
@Table(name = "open_orders")
class OpenOrder {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Status status;
}
