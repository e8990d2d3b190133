package dev.autogen.scenarios.nothing_changed_default_spelled_differently.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @Column(nullable = false, length = 10)
  @ColumnDefault("'new'")
  String status;

  @ColumnDefault("current_timestamp")
  Instant joined;

  @ColumnDefault("0")
  @Column(precision = 10, scale = 2)
  BigDecimal credit;

  @ColumnDefault("true")
  boolean active;

  @ColumnDefault("'{}'")
  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> attributes;
}
