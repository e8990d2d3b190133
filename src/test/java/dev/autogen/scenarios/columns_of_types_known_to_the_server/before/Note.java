package dev.autogen.scenarios.columns_of_types_known_to_the_server.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@WithType({"geometry", "vector"})
@Entity
@Table(name = "notes")
class Note {
  @Id Long id;

  @Column(columnDefinition = "interval hour to minute")
  String lasts;

  @Column(columnDefinition = "vector(3)")
  String embedding;

  @Column(columnDefinition = "geometry")
  String place;
}
