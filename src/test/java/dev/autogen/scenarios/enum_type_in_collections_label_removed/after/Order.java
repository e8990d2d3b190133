package dev.autogen.scenarios.enum_type_in_collections_label_removed.after;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders")
class Order {
  enum Status {
    NEW,
    PAID,
    SENT
  }

  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "order_flags")
  @Column(name = "flag", nullable = false)
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Set<Status> flags;

  @ElementCollection
  @CollectionTable(name = "order_dates")
  @MapKeyColumn(name = "status")
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyJdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(name = "reached_on")
  Map<Status, String> dates;
}
