package dev.autogen.scenarios.nothing_changed_storage_by_hand.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
class Note {
  @Id Long id;

  String body;

  @Column(columnDefinition = "text storage EXTENDED compression default")
  String summary;

  @Column(columnDefinition = "numeric storage main")
  Integer price;
}
