package dev.autogen.scenarios.soft_delete_and_tenant_added.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "tasks")
class Task {
  @Id Long id;
  String title;
}
