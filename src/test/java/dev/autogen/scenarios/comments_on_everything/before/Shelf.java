package dev.autogen.scenarios.comments_on_everything.before;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "shelves")
class Shelf {
  @Id Long id;
  String place;
  @ElementCollection Set<String> labels;
}
