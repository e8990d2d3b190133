package dev.autogen.scenarios.collections_of_every_kind.after;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  @ElementCollection Set<String> tags;

  @ElementCollection
  @Column(nullable = false)
  List<Integer> ratings;

  @ElementCollection
  @OrderColumn(nullable = false)
  List<Part> parts;

  @ElementCollection
  @MapKeyColumn(name = "language", length = 5)
  @Column(name = "name", nullable = false)
  Map<String, String> names;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  Map<Color, Integer> stock;

  @ElementCollection
  @MapKeyJoinColumn(name = "shop_id")
  @Column(name = "price", precision = 10, scale = 2)
  Map<Shop, BigDecimal> prices;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  @Column(name = "color", length = 10)
  Set<Color> colors;

  @OneToMany
  @JoinTable(name = "product_variants")
  Set<Product> variants;

  @OneToMany
  @JoinColumn(name = "bundle_id", foreignKey = @ForeignKey(name = "products_bundle"))
  @OrderColumn(name = "bundle_place")
  List<Product> bundle;

  @ManyToMany
  @OrderColumn(name = "place")
  @JoinTable(
      name = "product_shops",
      joinColumns = @JoinColumn(name = "product_id"),
      inverseJoinColumns = @JoinColumn(name = "shop_id"),
      uniqueConstraints = @UniqueConstraint(name = "product_shops_once", columnNames = {"product_id", "shop_id"}),
      indexes = @Index(name = "product_shops_by_shop", columnList = "shop_id"))
  List<Shop> shops;
}
