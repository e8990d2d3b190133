package dev.autogen.scenarios.table_renamed_with_its_collections.after;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "people")
class Person {
  @Id @GeneratedValue Long id;

  @ElementCollection Set<String> tags = new HashSet<>();

  @ManyToMany Set<Person> friends = new HashSet<>();
}
