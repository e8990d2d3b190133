package dev.autogen.scenarios.texts_that_look_like_directives.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
public class Note {
  @Id private Long id;
}
