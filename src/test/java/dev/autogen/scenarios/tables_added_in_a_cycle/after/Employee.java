package dev.autogen.scenarios.tables_added_in_a_cycle.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "employees")
class Employee {
  @Id Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "department_id", nullable = false)
  Department department;
}
