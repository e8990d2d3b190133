package shop;

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
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A shelf of the catalogue; shelves stand in shelves. */
@Entity
@Table(
    name = "categories",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_categories_parent_name",
            columnNames = {"parent_id", "name"}),
    indexes = @Index(name = "ix_categories_parent", columnList = "parent_id"))
public class Category {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "categories_seq")
  @SequenceGenerator(name = "categories_seq", sequenceName = "categories_seq", allocationSize = 10)
  private Long id;

  @Column(nullable = false, length = 60)
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_categories_parent"))
  private Category parent;

  @OneToMany(mappedBy = "parent")
  private List<Category> children = new ArrayList<>();

  protected Category() {}

  public Category(String name, Category parent) {
    this.name = name;
    this.parent = parent;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public Category getParent() {
    return parent;
  }

  public List<Category> getChildren() {
    return Collections.unmodifiableList(children);
  }
}
