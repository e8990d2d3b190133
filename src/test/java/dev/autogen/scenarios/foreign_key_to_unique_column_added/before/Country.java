package dev.autogen.scenarios.foreign_key_to_unique_column_added.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "countries")
class Country {
  @Id Long id;

  @Column(nullable = false, unique = true, length = 2)
  String code;
}
