package dev.autogen.scenarios.column_added_array_and_json.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;
  String[] labels;
  List<Integer> sizes;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> attributes;
}
