package dev.autogen.scenarios.tables_added_in_a_cycle.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "departments")
class Department {
  @Id Long id;

  @OneToOne
  @JoinColumn(name = "head_id")
  Employee head;
}
