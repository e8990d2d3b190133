package dev.autogen.scenarios.enum_type_label_renamed_while_others_come_and_go.after;

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
    CREATED,
    PAID,
    SENT
  }

  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @ColumnDefault("'CREATED'")
  @Column(nullable = false)
  Status status;
}
