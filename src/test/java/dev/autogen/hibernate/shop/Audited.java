package dev.autogen.hibernate.shop;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

/** Declares columns of its subclasses' tables. */
@MappedSuperclass
public abstract class Audited {
  @Column(nullable = false)
  @ColumnDefault("now()")
  Instant createdAt;
}
