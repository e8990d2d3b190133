package dev.autogen.scenarios.embeddable_added_with_override.after;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
  @Embedded Address address;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "billing_street", length = 80))
  @AttributeOverride(name = "city", column = @Column(name = "billing_city", length = 80))
  Address billing;
}
