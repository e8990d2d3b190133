package dev.autogen.scenarios.column_added_not_null_with_default.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
  String name;

  @Column(nullable = false, length = 20)
  @ColumnDefault("'active'")
  String status;

  @Column(name = "joined_at", nullable = false)
  @ColumnDefault("current_timestamp")
  Instant joinedAt;
}
