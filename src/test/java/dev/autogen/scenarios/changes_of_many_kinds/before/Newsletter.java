package dev.autogen.scenarios.changes_of_many_kinds.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "newsletters")
class Newsletter {
  @Id Long id;
  @ManyToOne Customer customer;
}
