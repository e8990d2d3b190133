package dev.autogen.scenarios.secondary_table_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
@SecondaryTable(
    name = "customer_notes",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "customer_id"))
class Customer {
  @Id Long id;
  String name;

  @Column(table = "customer_notes", columnDefinition = "text")
  String note;
}
