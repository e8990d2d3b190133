package dev.autogen.scenarios.table_added_with_every_other_type.after;

import jakarta.persistence.Embeddable;

@Embeddable
class Dimensions {
  int width;
  int height;
}
