package dev.autogen.scenarios.column_types_narrowed.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "accounts")
class Account {
  @Id Long id;
  String comment;

  @Column(length = 40)
  @ColumnDefault("'none'")
  String name;

  @Column(precision = 12, scale = 4)
  BigDecimal rate;

  @Column(precision = 12, scale = 2)
  @ColumnDefault("0.00")
  BigDecimal balance;

  long visits;
  double score;
  Instant seen;
  LocalDateTime born;
}
