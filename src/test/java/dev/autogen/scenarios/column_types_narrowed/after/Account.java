package dev.autogen.scenarios.column_types_narrowed.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "accounts")
class Account {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 20)
  String comment;

  @Column(length = 20)
  @ColumnDefault("'none'")
  String name;

  @Column(precision = 12, scale = 2)
  BigDecimal rate;

  @Column(precision = 8, scale = 2)
  @ColumnDefault("0.00")
  BigDecimal balance;

  int visits;
  float score;

  @Column(secondPrecision = 0)
  Instant seen;

  LocalDate born;
}
