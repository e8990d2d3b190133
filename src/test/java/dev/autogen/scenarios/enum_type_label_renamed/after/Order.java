package dev.autogen.scenarios.enum_type_label_renamed.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders",
    check = @CheckConstraint(name = "orders_new_have_next", constraint = "status <> 'CREATED' or next_status is not null"),
    indexes = {
      @Index(name = "orders_open", columnList = "id", options = "where status in ('CREATED', 'PAID')"),
      @Index(name = "orders_new_first", columnList = "(status = 'CREATED')")
    })
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

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(name = "next_status", unique = true)
  Status next;

  @ColumnDefault("'{CREATED,PAID}'")
  @Column(columnDefinition = "status[]")
  Status[] history;

  @GeneratedColumn("status <> 'CREATED'")
  @Column(name = "started")
  Boolean started;
}
