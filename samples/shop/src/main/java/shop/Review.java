package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

/** What a customer thinks of a product, said once. */
@Entity
@Table(
    name = "reviews",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_reviews_product_author",
            columnNames = {"product_id", "author_id"}),
    indexes = @Index(name = "ix_reviews_author", columnList = "author_id"),
    check = @CheckConstraint(name = "ck_reviews_stars", constraint = "stars between 1 and 5"))
public class Review {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "product_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_reviews_product"))
  private Product product;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "author_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_reviews_author"))
  private Customer author;

  @Column(nullable = false)
  private short stars;

  @Column(columnDefinition = "text")
  private String comment;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt = Instant.now();

  protected Review() {}

  public Review(Product product, Customer author, int stars, String comment) {
    this.product = product;
    this.author = author;
    this.stars = (short) stars;
    this.comment = comment;
  }

  public Long getId() {
    return id;
  }

  public Product getProduct() {
    return product;
  }

  public Customer getAuthor() {
    return author;
  }

  public int getStars() {
    return stars;
  }

  public String getComment() {
    return comment;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }
}
