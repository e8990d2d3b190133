package dev.autogen.scenarios.index_columns_changed_of_altered_table.before;

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
      @Index(name = "ix_customers_name", columnList = "name"),
      @Index(name = "ix_customers_city", columnList = "city")
    },
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_customers_email",
            columnNames = {"email", "fax"}))
class Customer {
  @Id Long id;

  @Column(length = 50)
  String name;

  String city;
  String email;
  String fax;
}
