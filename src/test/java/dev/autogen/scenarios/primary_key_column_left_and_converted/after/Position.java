package dev.autogen.scenarios.primary_key_column_left_and_converted.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "positions")
class Position {
  @Id Long id;

  @Column(length = 30)
  String number;

  String article;
}
