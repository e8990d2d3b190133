package dev.autogen.scenarios.primary_key_column_added_and_reordered.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "shelves")
@IdClass(ShelfId.class)
class Shelf {
  @Id Integer room;
  @Id Integer number;
}
