package dev.autogen.scenarios.column_collation_changed_and_dropped.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "people", indexes = @Index(name = "ix_people_name", columnList = "name"))
class Person {
  @Id Long id;

  @Collate("POSIX")
  @Column(nullable = false)
  @ColumnDefault("'nobody'")
  String name;

  String city;
}
