package dev.autogen.scenarios.nothing_changed_indexes_spelled_differently.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
    name = "users",
    indexes = {
      @Index(name = "users_email", columnList = "LOWER(email)"),
      @Index(name = "users_open", columnList = "name", options = "WHERE state = 'OPEN'"),
      @Index(
          name = "users_attributes",
          columnList = "attributes jsonb_path_ops",
          options = "USING GIN WITH (fastupdate = off)"),
      @Index(columnList = "name, state desc nulls last"),
      @Index(name = "users_states", columnList = "state", options = "where state in ('B', 'A')")
    })
class User {
  @Id Long id;
  String email;

  @Column(columnDefinition = "text")
  String name;

  @Column(length = 20)
  String state;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> attributes;
}
