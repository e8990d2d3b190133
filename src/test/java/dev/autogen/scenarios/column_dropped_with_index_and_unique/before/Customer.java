package dev.autogen.scenarios.column_dropped_with_index_and_unique.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "customers",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_customers_fax",
            columnNames = {"fax", "name"}),
    indexes = @Index(name = "ix_customers_fax", columnList = "fax"))
class Customer {
  @Id Long id;
  String name;
  String fax;
}
