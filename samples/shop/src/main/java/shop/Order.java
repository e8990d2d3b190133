package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a customer has asked for, and where it goes. */
@Entity
@Table(
    name = "orders",
    indexes = {
      @Index(name = "ix_orders_customer_placed", columnList = "customer_id, placed_at desc"),
      @Index(name = "ix_orders_coupon", columnList = "coupon_code")
    })
public class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_seq")
  @SequenceGenerator(name = "orders_seq", sequenceName = "orders_seq", initialValue = 1000)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "customer_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_orders_customer"))
  private Customer customer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private OrderStatus status = OrderStatus.NEW;

  @Column(name = "placed_at", nullable = false)
  private Instant placedAt = Instant.now();

  @Embedded
  @AttributeOverride(
      name = "street",
      column = @Column(name = "delivery_street", nullable = false, length = 120))
  @AttributeOverride(
      name = "postalCode",
      column = @Column(name = "delivery_postal_code", nullable = false, length = 12))
  @AttributeOverride(
      name = "city",
      column = @Column(name = "delivery_city", nullable = false, length = 80))
  @AttributeOverride(
      name = "country",
      column = @Column(name = "delivery_country", nullable = false, length = 2))
  private Address deliveryAddress;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "coupon_code", foreignKey = @ForeignKey(name = "fk_orders_coupon"))
  private Coupon coupon;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<OrderLine> lines = new ArrayList<>();

  protected Order() {}

  public Order(Customer customer, Address deliveryAddress) {
    this.customer = customer;
    this.deliveryAddress = deliveryAddress;
  }

  public Long getId() {
    return id;
  }

  public Customer getCustomer() {
    return customer;
  }

  public OrderStatus getStatus() {
    return status;
  }

  public void setStatus(OrderStatus status) {
    this.status = status;
  }

  public Instant getPlacedAt() {
    return placedAt;
  }

  public Address getDeliveryAddress() {
    return deliveryAddress;
  }

  public Coupon getCoupon() {
    return coupon;
  }

  public void redeem(Coupon coupon) {
    this.coupon = coupon;
  }

  public List<OrderLine> getLines() {
    return Collections.unmodifiableList(lines);
  }

  /** Adds a line at today's price of the product. */
  public OrderLine add(Product product, int quantity) {
    OrderLine line = new OrderLine(this, lines.size() + 1, product, quantity);
    lines.add(line);
    return line;
  }

  /** What the lines cost together, before any coupon. */
  public BigDecimal getTotal() {
    return lines.stream().map(OrderLine::getTotal).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
