package dev.autogen.scenarios.column_default_changed.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @ColumnDefault("'it''s new'")
  @Column(nullable = false, length = 20)
  String status;

  @ColumnDefault("2")
  int rating;
}
