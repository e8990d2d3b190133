package dev.autogen.scenarios.view_referenced_by_entity.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @ManyToOne CustomerTotal total;
}
