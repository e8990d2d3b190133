package dev.autogen.scenarios.struct_with_enum_label_removed.after;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

@Embeddable
@Struct(name = "place", attributes = {"latitude", "kind"})
class Place {
  enum Kind {
    SHOP,
    STORE
  }

  double latitude;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Kind kind;
}
