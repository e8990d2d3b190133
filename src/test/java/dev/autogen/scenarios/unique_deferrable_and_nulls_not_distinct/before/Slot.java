package dev.autogen.scenarios.unique_deferrable_and_nulls_not_distinct.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "slots",
    uniqueConstraints = @UniqueConstraint(name = "slots_place", columnNames = {"track", "place"}))
class Slot {
  @Id Long id;
  Integer track;
  Integer place;
  String code;
}
