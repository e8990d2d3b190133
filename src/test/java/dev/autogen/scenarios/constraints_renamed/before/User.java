package dev.autogen.scenarios.constraints_renamed.before;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "users",
    uniqueConstraints = @UniqueConstraint(name = "uk_email", columnNames = "email"),
    indexes = @Index(name = "ix_name", columnList = "name"),
    check = @CheckConstraint(name = "ck_age", constraint = "age >= 0"))
class User {
  @Id Long id;
  String email;
  String name;
  int age;

  @ManyToOne
  @JoinColumn(name = "company_id", foreignKey = @ForeignKey(name = "fk_company"))
  Company company;
}
