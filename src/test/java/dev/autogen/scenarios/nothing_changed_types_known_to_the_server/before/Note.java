package dev.autogen.scenarios.nothing_changed_types_known_to_the_server.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@WithType("vector")
@Entity
@Table(name = "notes")
class Note {
  @Id Long id;

  @Column(columnDefinition = "national character varying(20)")
  String name;

  @Column(columnDefinition = "dec(8)")
  Integer price;

  @Column(columnDefinition = "interval day to second(3)")
  String lasts;

  @Column(columnDefinition = "interval minute")
  String warns;

  @Column(columnDefinition = "character(3) array[2]")
  String[] codes;

  @Column(columnDefinition = "pg_catalog.int4 [ ][ ]")
  Integer[] cells;

  @Column(columnDefinition = "\"char\"")
  String kind;

  @Column(columnDefinition = "vector(3)")
  String embedding;

  @Column(columnDefinition = "vector( 5 )[]")
  String embeddings;
}
