package dev.autogen.scenarios.unique_deferrable_and_nulls_not_distinct.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "slots",
    uniqueConstraints = {
      @UniqueConstraint(
          name = "slots_place",
          columnNames = {"track", "place"},
          options = "deferrable initially deferred"),
      @UniqueConstraint(name = "slots_code", columnNames = "code", options = "nulls not distinct")
    })
class Slot {
  @Id Long id;
  Integer track;
  Integer place;
  String code;
}
