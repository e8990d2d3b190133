package dev.autogen.scenarios.struct_with_index_and_view_attribute_added_first.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "shops",
    check = @CheckConstraint(name = "shops_north", constraint = "(place).latitude > 0"),
    indexes = @Index(name = "shops_by_latitude", columnList = "((place).latitude)"))
class Shop {
  @Id Long id;

  Place place;
}
