package dev.autogen.scenarios.foreign_key_target_changed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "buyer_id", foreignKey = @ForeignKey(name = "fk_orders_buyer"))
  Customer buyer;
}
