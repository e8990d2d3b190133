package dev.autogen.scenarios.nothing_changed_bean_validation_without_ddl.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @NotNull
  @Size(max = 40)
  String name;

  @Min(0)
  Integer age;
}
