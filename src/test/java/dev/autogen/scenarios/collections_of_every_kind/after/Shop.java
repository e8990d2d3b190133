package dev.autogen.scenarios.collections_of_every_kind.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "shops")
class Shop {
  @Id Long id;
}
