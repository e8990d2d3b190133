package dev.autogen.scenarios.columns_of_types_known_to_the_server.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@WithType({"geometry", "vector"})
@Entity
@Table(name = "notes")
class Note {
  @Id Long id;

  @Column(columnDefinition = "interval day to second(3)")
  String lasts;

  @Column(columnDefinition = "vector(4)")
  String embedding;

  @Column(columnDefinition = "geometry")
  String place;

  @Column(columnDefinition = "geometry")
  String area;

  @Column(columnDefinition = "vector(3)[]")
  String embeddings;

  @Column(columnDefinition = "national character varying(20)")
  String name;
}
