package dev.autogen.scenarios.column_added_not_null_with_initializer.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "customers")
class Customer {
  enum Level {
    BASIC,
    GOLD
  }

  static final String DEFAULT_LANGUAGE = "en";

  @Id Long id;
  String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  Level level = Level.BASIC;

  @Enumerated(EnumType.ORDINAL)
  @Column(nullable = false)
  Level promised = Level.GOLD;

  @Column(nullable = false, length = 2)
  String language = DEFAULT_LANGUAGE;

  @Column(nullable = false, precision = 10, scale = 2)
  BigDecimal credit = BigDecimal.ZERO;

  @Column(nullable = false)
  boolean active = true;

  int logins;

  @Column(name = "created_at", nullable = false)
  Instant createdAt = Instant.now();

  @Column(name = "since", nullable = false)
  LocalDate since = LocalDate.now();

  @Column(nullable = false)
  UUID token = UUID.randomUUID();
}
