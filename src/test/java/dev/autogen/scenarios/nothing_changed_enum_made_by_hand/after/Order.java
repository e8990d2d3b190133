package dev.autogen.scenarios.nothing_changed_enum_made_by_hand.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @Column(columnDefinition = "mood")
  String mood;
}
