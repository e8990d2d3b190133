package dev.autogen.scenarios.renames_with_every_change_of_what_is_renamed.before;

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
@Table(name = "customers",
    check = @CheckConstraint(name = "customers_points_check", constraint = "points >= 0"),
    indexes = {
      @Index(name = "customers_name_idx", columnList = "name"),
      @Index(name = "customers_dropped_idx", columnList = "name, points")
    })
class Customer {
  enum Level {
    BASIC,
    GOLD
  }

  @Id @GeneratedValue Long id;

  @Column(name = "name", length = 40)
  String name;

  @ColumnDefault("0")
  @Column(name = "points")
  Integer points;

  @Column(name = "mail", unique = true)
  String mail;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @ColumnDefault("'BASIC'")
  @Column(name = "level")
  Level level;

  @GeneratedColumn("points * 2")
  @Column(name = "doubled")
  Integer doubled;
}
