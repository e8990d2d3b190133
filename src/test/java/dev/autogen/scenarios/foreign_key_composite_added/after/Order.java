package dev.autogen.scenarios.foreign_key_composite_added.after;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @EmbeddedId OrderId id;
}
