package dev.autogen.scenarios.map_collection_added.after;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Map;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "product_names", joinColumns = @JoinColumn(name = "product_id"))
  @MapKeyColumn(name = "language", length = 2)
  @Column(name = "name", nullable = false)
  Map<String, String> names;
}
