package dev.autogen.scenarios.nothing_changed_timestamptz_without_precision.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

@Entity
@Table(name = "events")
class Event {
  @Id Long id;
  Instant started;
  LocalDateTime planned;
  OffsetDateTime ended;

  @Column(precision = 10, scale = 0)
  BigDecimal tickets;

  @Column(columnDefinition = "int8")
  Long seats;

  @Column(columnDefinition = "character varying (40)")
  String place;
}
