package dev.autogen.scenarios.nothing_changed_struct_spelled_by_hand.after;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place", attributes = {"latitude", "altitude", "label"})
class Place {
  double latitude;

  Integer altitude;

  @Column(length = 20)
  String label;
}
