package dev.autogen.scenarios.column_type_timestamp_to_timestamptz.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @Column(name = "placed_at", nullable = false)
  LocalDateTime placedAt;
}
