package dev.autogen.scenarios.column_options_of_jpa.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Comment;

@SuppressWarnings("deprecation")
@Entity
@Table(name = "tags", comment = "what items are filed under")
class Tag {
  @Id Long id;

  @Column(
      length = 30,
      comment = "as people see it; it's \"unique\"",
      check = @CheckConstraint(name = "tags_name_trimmed", constraint = "name = trim(name)"))
  String name;

  @Column(options = "collate \"C\" default 'x'")
  String code;

  @Column(secondPrecision = 3, options = "default current_timestamp not null")
  Instant made;

  @Comment("counted every night")
  @Column(name = "\"useCount\"")
  int useCount;
}
