package dev.autogen.scenarios.namespace_by_default.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "Orders")
class Order {
  @Id Long id;

  @Column(unique = true)
  String orderNumber;

  @ManyToOne Customer customer;
}
