package dev.autogen.scenarios.struct_attribute_type_changed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "shops")
class Shop {
  @Id Long id;

  Place place;
}
