package dev.autogen.scenarios.column_type_varchar_to_uuid.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  UUID trace;
}
