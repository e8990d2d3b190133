package dev.autogen.scenarios.primary_key_replaced_by_identity.after;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "children")
class Child {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long number;

  Long id;

  String name;
}
