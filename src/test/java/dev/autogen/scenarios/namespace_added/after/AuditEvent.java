package dev.autogen.scenarios.namespace_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(
    schema = "audit",
    name = "events",
    indexes = @Index(name = "ix_events_happened", columnList = "happened_at"))
class AuditEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "events_seq")
  @SequenceGenerator(name = "events_seq", schema = "audit", sequenceName = "events_seq")
  Long id;

  @ManyToOne
  @JoinColumn(name = "customer_id")
  Customer customer;

  @Column(name = "happened_at", nullable = false)
  Instant happenedAt;
}
