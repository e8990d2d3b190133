package dev.autogen.scenarios.struct_made_anew_without_enum_type.after;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(
    name = "place",
    attributes = {"name", "latitude"})
class Place {
  String name;

  double latitude;
}
