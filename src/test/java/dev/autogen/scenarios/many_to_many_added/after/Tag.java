package dev.autogen.scenarios.many_to_many_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "tags")
class Tag {
  @Id Long id;

  @Column(nullable = false, unique = true)
  String word;
}
