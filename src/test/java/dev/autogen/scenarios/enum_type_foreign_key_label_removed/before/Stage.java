package dev.autogen.scenarios.enum_type_foreign_key_label_removed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "stages")
class Stage {
  enum Status {
    NEW,
    PAID,
    RETURNED,
    SENT
  }

  @Id
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Status status;

  String description;
}
