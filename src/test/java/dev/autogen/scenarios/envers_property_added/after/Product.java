package dev.autogen.scenarios.envers_property_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Audited
@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  @Column(nullable = false, length = 100)
  String name;

  BigDecimal price;

  @Column(length = 20)
  String colour;

  @NotAudited String note;
}
