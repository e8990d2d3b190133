package dev.autogen.scenarios.nothing_changed_entity_renamed_same_table.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "customer_id")
  Customer customer;
}
