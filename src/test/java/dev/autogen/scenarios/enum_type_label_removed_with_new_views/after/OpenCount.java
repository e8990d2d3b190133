package dev.autogen.scenarios.enum_type_label_removed_with_new_views.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;

@Entity
@View(query = "select status, count(*) as number from open_orders group by status")
@Table(name = "open_counts")
class OpenCount {
  @Id
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Status status;

  long number;
}
