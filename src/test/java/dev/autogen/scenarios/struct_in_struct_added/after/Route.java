package dev.autogen.scenarios.struct_in_struct_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "route", attributes = {"from_place", "to_place"})
class Route {
  @Column(name = "from_place")
  Place from;

  @Column(name = "to_place")
  Place to;
}
