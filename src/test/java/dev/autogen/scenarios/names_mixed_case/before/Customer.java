package dev.autogen.scenarios.names_mixed_case.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`CustomerAccounts`")
class Customer {
  @Id Long id;

  @Column(name = "`firstName`")
  String firstName;
}
