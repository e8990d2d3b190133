package dev.autogen.scenarios.enum_type_foreign_key_label_removed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @ManyToOne Stage stage;
}
