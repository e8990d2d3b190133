package dev.autogen.scenarios.struct_attribute_of_enum_type_dropped.after;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place", attributes = "latitude")
class Place {
  double latitude;
}
