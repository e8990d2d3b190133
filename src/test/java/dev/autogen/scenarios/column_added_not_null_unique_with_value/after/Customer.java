package dev.autogen.scenarios.column_added_not_null_unique_with_value.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @Column(nullable = false, unique = true, length = 20)
  String code = "";

  @Column(nullable = false, unique = true)
  UUID token = UUID.randomUUID();
}
