package dev.autogen.scenarios.struct_attribute_type_changed.after;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place", attributes = {"latitude", "altitude", "label"})
class Place {
  double latitude;

  Long altitude;

  @Column(length = 40)
  String label;
}
