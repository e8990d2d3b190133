package dev.autogen.scenarios.enum_constant_renamed_string.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "users")
class User {
  enum Status {
    ACTIVE,
    GONE,
    NEW
  }

  @Id Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  Status status;
}
