package dev.autogen.scenarios.index_columns_changed_of_altered_table.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "customers",
    indexes = {
      @Index(name = "ix_customers_name", columnList = "name, city"),
      @Index(name = "ix_customers_city", columnList = "city, email")
    },
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_customers_email",
            columnNames = {"email", "city"}))
class Customer {
  @Id Long id;

  @Column(length = 100)
  String name;

  @Column(columnDefinition = "varchar(255) default 'Rome'")
  String city;

  String email;
}
