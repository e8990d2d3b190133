package dev.autogen.scenarios.names_swapped.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "people")
class Person {
  @Id Long id;

  @Column(name = "given", length = 20)
  String first;

  @Column(name = "family", length = 40)
  String last;
}
