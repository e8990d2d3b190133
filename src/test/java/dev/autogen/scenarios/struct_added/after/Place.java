package dev.autogen.scenarios.struct_added.after;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place")
class Place {
  double latitude;

  double longitude;
}
