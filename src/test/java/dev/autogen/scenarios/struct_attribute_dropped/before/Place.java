package dev.autogen.scenarios.struct_attribute_dropped.before;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place", attributes = {"latitude", "altitude", "longitude"})
class Place {
  double latitude;

  double longitude;

  Integer altitude;
}
