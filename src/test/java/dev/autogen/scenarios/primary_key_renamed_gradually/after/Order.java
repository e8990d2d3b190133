package dev.autogen.scenarios.primary_key_renamed_gradually.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
    name = "orders",
    indexes = @Index(name = "orders_open_idx", columnList = "customer_no, state", options = "where state > 0"))
class Order {
  @Id Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "customer_no", nullable = false)
  Customer customer;

  @ColumnDefault("1")
  int state;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "remarks")
  String notes;
}
