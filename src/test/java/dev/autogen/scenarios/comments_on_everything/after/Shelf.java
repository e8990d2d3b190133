package dev.autogen.scenarios.comments_on_everything.after;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.Comment;

@SuppressWarnings("deprecation")
@Entity
@Table(name = "shelves")
@Comment("where books stand; in rows")
class Shelf {
  @Id
  @Comment("never used again")
  Long id;

  @Comment("room / row")
  String place;

  @Comment("one a row")
  @ElementCollection
  Set<String> labels;

  @Comment("the library")
  @ManyToOne
  Shelf above;
}
