package dev.autogen.scenarios.unique_added_without_name.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @Column(unique = true, length = 254)
  String email;
}
