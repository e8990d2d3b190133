package dev.autogen.scenarios.namespaces_with_equal_table_names.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity(name = "AuditEvent")
@Table(schema = "audit", name = "events", indexes = @Index(columnList = "happened"))
class AuditEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  Instant happened;
}
