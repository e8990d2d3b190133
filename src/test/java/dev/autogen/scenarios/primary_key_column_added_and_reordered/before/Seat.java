package dev.autogen.scenarios.primary_key_column_added_and_reordered.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "seats")
class Seat {
  @Id
  @Column(name = "row_number")
  Integer row;

  @Column(nullable = false)
  Integer place;

  @Column(nullable = false)
  Integer hall;
}
