package dev.autogen.scenarios.primary_key_column_added_and_reordered.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "seats")
@IdClass(SeatId.class)
class Seat {
  @Id Integer hall;

  @Id
  @Column(name = "row_number")
  Integer row;

  @Id Integer place;
}
