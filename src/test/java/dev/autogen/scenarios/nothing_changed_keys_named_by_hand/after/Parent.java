package dev.autogen.scenarios.nothing_changed_keys_named_by_hand.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "parents")
class Parent {
  @Id Long id;

  @Column(columnDefinition = "text", unique = true)
  String code;
}
