package dev.autogen.scenarios.nothing_changed_definitions_spelled_differently.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "notes")
class Note {
  @Id Long id;

  @Column(columnDefinition = "varchar(40) NOT NULL DEFAULT 'x'")
  String title;

  @Column(columnDefinition = "timestamp with time zone not null default NOW()")
  Instant made;

  @Column(columnDefinition = "decimal(10, 2) default '0' check (price >= 0)")
  BigDecimal price;

  @Column(columnDefinition = "bool default 't'")
  boolean open;

  @Column(columnDefinition = "text array default array[]::text[]")
  String[] tags;

  @Column(columnDefinition = "TEXT COLLATE \"C\"")
  String code;

  @Column(columnDefinition = "numeric")
  @GeneratedColumn("price*2")
  BigDecimal total;

  @Column(columnDefinition = "int8 references notes on delete set null")
  Long parent;

  @Column(columnDefinition = "date default current_date")
  LocalDate day;

  @Column(columnDefinition = "interval default '1 hour'")
  Duration span;
}
