package dev.autogen.scenarios.foreign_key_to_unique_column_added.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "country_code", referencedColumnName = "code")
  Country country;
}
