package dev.autogen.scenarios.primary_key_column_added_and_reordered.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** The order of a key is no matter of JPA's, so it stays. */
@Entity
@Table(name = "shelves")
@IdClass(ShelfId.class)
class Shelf {
  @Id Integer number;
  @Id Integer room;
}
