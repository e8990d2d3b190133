package dev.autogen.scenarios.envers_audited_collection_added.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;

@Audited
@Entity
@Table(name = "tags")
class Tag {
  @Id Long id;

  String name;
}
