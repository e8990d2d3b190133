package dev.autogen.scenarios.checks_of_every_kind.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "plans")
class Plan {
  enum Level {
    LOW,
    HIGH
  }

  @Id Long id;
  int price;
  int discount;
  String name;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  Level level;

  @Enumerated Level priority;
}
