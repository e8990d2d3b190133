package dev.autogen.scenarios.primary_key_column_left_and_converted.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "positions")
@IdClass(Position.Key.class)
class Position {
  @Id Long id;

  @Id Integer number;

  String article;

  record Key(Long id, Integer number) implements Serializable {}
}
