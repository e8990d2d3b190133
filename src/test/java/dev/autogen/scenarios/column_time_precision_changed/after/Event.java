package dev.autogen.scenarios.column_time_precision_changed.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

@Entity
@Table(name = "events")
class Event {
  @Id Long id;

  @Column(secondPrecision = 3)
  LocalDateTime planned;

  @Column(secondPrecision = 3)
  Instant begun;

  @Column(secondPrecision = 0)
  LocalTime opens;
}
