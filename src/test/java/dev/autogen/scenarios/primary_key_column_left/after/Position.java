package dev.autogen.scenarios.primary_key_column_left.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "positions")
class Position {
  @Id Long id;

  Integer number;

  String article;
}
