package dev.autogen.scenarios.struct_attribute_added_last.after;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place", attributes = {"latitude", "longitude", "altitude"})
class Place {
  double latitude;

  double longitude;

  Integer altitude;
}
