package dev.autogen.scenarios.column_default_dropped.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @ColumnDefault("'unknown'")
  @Column(nullable = false, length = 20)
  String status;
}
