package dev.autogen.scenarios.struct_attribute_of_enum_type_dropped.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "shops")
class Shop {
  @Id Long id;

  Place place;

  @Column(name = "all_places")
  Place[] all;
}
