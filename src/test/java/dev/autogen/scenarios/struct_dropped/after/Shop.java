package dev.autogen.scenarios.struct_dropped.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "shops")
class Shop {
  @Id Long id;
}
