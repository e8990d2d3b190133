package dev.autogen.scenarios.enum_type_named_as_its_column_replaced_by_text.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "new", schema = "cars")
class Car {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(columnDefinition = "cars.color")
  Color color;

  @Column(nullable = false)
  Integer old;
}
