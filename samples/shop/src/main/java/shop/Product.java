package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;

/** Something the shop sells. */
@Entity
@Table(
    name = "products",
    uniqueConstraints = @UniqueConstraint(name = "uk_products_sku", columnNames = "sku"),
    indexes = {
      @Index(name = "ix_products_category", columnList = "category_id"),
      @Index(name = "ix_products_name", columnList = "name")
    },
    check = @CheckConstraint(name = "ck_products_price", constraint = "price >= 0"))
public class Product {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "products_seq")
  @SequenceGenerator(name = "products_seq", sequenceName = "products_seq")
  private Long id;

  @Version private int version;

  @Column(nullable = false, length = 32)
  private String sku;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(columnDefinition = "text")
  private String description;

  @Column(nullable = false, precision = 12, scale = 2)
  private BigDecimal price;

  @Column(nullable = false)
  @ColumnDefault("0")
  private int stock;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "category_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_products_category"))
  private Category category;

  @ManyToMany
  @JoinTable(
      name = "product_tags",
      joinColumns = @JoinColumn(name = "product_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"),
      foreignKey = @ForeignKey(name = "fk_product_tags_product"),
      inverseForeignKey = @ForeignKey(name = "fk_product_tags_tag"),
      indexes = @Index(name = "ix_product_tags_tag", columnList = "tag_id"))
  private Set<Tag> tags = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "product_photos",
      joinColumns = @JoinColumn(name = "product_id"),
      foreignKey = @ForeignKey(name = "fk_product_photos_product"))
  @OrderColumn(name = "position")
  @Column(name = "url", nullable = false, length = 500)
  private List<String> photos = new ArrayList<>();

  protected Product() {}

  public Product(String sku, String name, BigDecimal price, Category category) {
    this.sku = sku;
    this.name = name;
    this.price = price;
    this.category = category;
  }

  public Long getId() {
    return id;
  }

  public String getSku() {
    return sku;
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public int getStock() {
    return stock;
  }

  /** Puts so many on the shelf, or takes them off it if negative. */
  public void restock(int pieces) {
    stock += pieces;
  }

  public Category getCategory() {
    return category;
  }

  public Set<Tag> getTags() {
    return tags;
  }

  public List<String> getPhotos() {
    return photos;
  }
}
