package dev.autogen.scenarios.nothing_changed_same_model.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(
    name = "customers",
    uniqueConstraints = @UniqueConstraint(columnNames = {"tenant", "email"}),
    indexes = @Index(columnList = "joined_at desc, id"),
    check =
        @CheckConstraint(
            name = "ck_customers_rating",
            constraint = "rating between 1 and 5 or rating is null"))
class Customer {
  enum Status {
    ACTIVE,
    GONE
  }

  enum Size {
    SMALL,
    LARGE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  int tenant;

  @Column(length = 254)
  String email;

  @Enumerated(EnumType.STRING)
  @ColumnDefault("'ACTIVE'")
  @Column(nullable = false)
  Status status;

  @Enumerated Size size;

  @ColumnDefault("now()")
  @Column(name = "joined_at")
  Instant joinedAt;

  @ColumnDefault("1 + 1")
  Integer rating;

  @GeneratedColumn("rating * 20")
  Integer percent;

  @Column(columnDefinition = "varchar(10) default 'it''s' not null")
  String defined;
}
