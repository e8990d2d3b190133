package dev.autogen.scenarios.struct_attribute_type_changed_by_hand.before;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "place", attributes = {"latitude", "open"})
class Place {
  double latitude;

  boolean open;
}
