package dev.autogen.scenarios.struct_dropped.before;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place", attributes = {"latitude", "longitude"})
class Place {
  double latitude;

  double longitude;
}
