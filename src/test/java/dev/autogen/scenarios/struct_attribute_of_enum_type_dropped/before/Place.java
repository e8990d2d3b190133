package dev.autogen.scenarios.struct_attribute_of_enum_type_dropped.before;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

@Embeddable
@Struct(name = "place", attributes = {"latitude", "kind"})
class Place {
  enum Kind {
    SHOP,
    STORE,
    STAND
  }

  double latitude;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Kind kind;
}
