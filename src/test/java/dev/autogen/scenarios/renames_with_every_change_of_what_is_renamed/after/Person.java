package dev.autogen.scenarios.renames_with_every_change_of_what_is_renamed.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "people",
    check = @CheckConstraint(name = "people_score_check", constraint = "score >= 0 and score < 1000000"),
    indexes = {
      @Index(name = "people_full_name_idx", columnList = "full_name"),
      @Index(name = "people_score_idx", columnList = "score desc, full_name")
    })
class Person {
  enum Level {
    NORMAL,
    GOLD,
    PLATINUM
  }

  @Id @GeneratedValue Long id;

  @Column(name = "full_name", length = 120, nullable = false)
  String name = "unknown";

  @ColumnDefault("1")
  @Column(name = "score", nullable = false)
  Long score;

  @Column(name = "email", unique = true, length = 320)
  String mail;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @ColumnDefault("'NORMAL'")
  @Column(name = "rank")
  Level level;

  @GeneratedColumn("score * 2")
  @Column(name = "doubled")
  Long doubled;
}
