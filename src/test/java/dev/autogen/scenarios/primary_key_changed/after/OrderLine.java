package dev.autogen.scenarios.primary_key_changed.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "order_lines")
@IdClass(OrderLineId.class)
class OrderLine {
  @Id
  @Column(name = "order_id")
  Long orderId;

  @Id int position;

  int quantity;
}
