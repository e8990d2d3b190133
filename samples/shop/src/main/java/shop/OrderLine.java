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
import java.math.BigDecimal;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** So many of one product at the price of that day. */
@Entity
@Table(
    name = "order_lines",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_order_lines_position",
            columnNames = {"order_id", "position"}),
    indexes = @Index(name = "ix_order_lines_product", columnList = "product_id"),
    check = @CheckConstraint(name = "ck_order_lines_quantity", constraint = "quantity > 0"))
public class OrderLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "order_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_order_lines_order"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  private Order order;

  @Column(nullable = false)
  private int position;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "product_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_order_lines_product"))
  private Product product;

  @Column(nullable = false)
  private int quantity;

  @Column(name = "unit_price", nullable = false, precision = 12, scale = 2)
  private BigDecimal unitPrice;

  protected OrderLine() {}

  OrderLine(Order order, int position, Product product, int quantity) {
    this.order = order;
    this.position = position;
    this.product = product;
    this.quantity = quantity;
    this.unitPrice = product.getPrice();
  }

  public Long getId() {
    return id;
  }

  public Order getOrder() {
    return order;
  }

  public int getPosition() {
    return position;
  }

  public Product getProduct() {
    return product;
  }

  public int getQuantity() {
    return quantity;
  }

  public BigDecimal getTotal() {
    return unitPrice.multiply(BigDecimal.valueOf(quantity));
  }
}
