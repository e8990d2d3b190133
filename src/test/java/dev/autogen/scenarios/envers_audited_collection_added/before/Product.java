package dev.autogen.scenarios.envers_audited_collection_added.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;

@Audited
@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  @Column(nullable = false, length = 100)
  String name;

  BigDecimal price;
}
