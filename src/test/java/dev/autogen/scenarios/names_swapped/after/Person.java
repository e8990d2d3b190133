package dev.autogen.scenarios.names_swapped.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "people")
class Person {
  @Id Long id;

  @Column(name = "family", length = 20)
  String first;

  @Column(name = "given", length = 40)
  String last;
}
