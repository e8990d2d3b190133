package dev.autogen.scenarios.table_dropped.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "newsletters")
class Newsletter {
  @Id Long id;

  @Column(nullable = false, unique = true)
  String email;
}
