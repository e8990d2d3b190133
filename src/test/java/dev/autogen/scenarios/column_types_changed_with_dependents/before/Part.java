package dev.autogen.scenarios.column_types_changed_with_dependents.before;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(
    name = "parts",
    check = @CheckConstraint(name = "parts_shelf_check", constraint = "\"Shelf No\" >= 0 and weight >= 0"),
    uniqueConstraints =
        @UniqueConstraint(name = "parts_place_key", columnNames = {"\"Shelf No\"", "code"}),
    indexes = {
      @Index(name = "parts_shelf_idx", columnList = "\"Shelf No\" desc, label"),
      @Index(name = "parts_large_idx", columnList = "label", options = "where \"Shelf No\" > 100"),
      @Index(name = "parts_sum_idx", columnList = "(\"Shelf No\" + weight)"),
    })
class Part {
  @Id Long id;

  @Column(name = "\"Shelf No\"", nullable = false, comment = "where it lies")
  @ColumnDefault("7")
  Integer shelf;

  @Column(name = "code", length = 40)
  String code;

  @Column(nullable = false)
  int weight;

  String label;

  @ManyToOne
  @JoinColumn(name = "box_id")
  Box box;
}
