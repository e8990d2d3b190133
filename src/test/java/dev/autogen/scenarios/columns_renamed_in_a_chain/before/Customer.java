package dev.autogen.scenarios.columns_renamed_in_a_chain.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = @Index(name = "customers_phone_idx", columnList = "phone"))
class Customer {
  @Id Long id;

  @Column(name = "name", length = 40)
  String name;

  @Column(name = "phone", length = 20, unique = true)
  String phone;
}
