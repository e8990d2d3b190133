package dev.autogen.scenarios.struct_in_struct_attribute_added_first.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "shops")
class Shop {
  @Id Long id;

  Route route;
}
