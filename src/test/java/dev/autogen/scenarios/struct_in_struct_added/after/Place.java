package dev.autogen.scenarios.struct_in_struct_added.after;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place", attributes = {"latitude", "longitude"})
class Place {
  double latitude;

  double longitude;
}
