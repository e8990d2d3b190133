package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Money that came in for an order, in whichever way. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "payments", indexes = @Index(name = "ix_payments_order", columnList = "order_id"))
public abstract class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "order_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_payments_order"))
  private Order order;

  @Column(nullable = false, precision = 12, scale = 2)
  private BigDecimal amount;

  @Column(name = "received_at", nullable = false)
  private Instant receivedAt = Instant.now();

  protected Payment() {}

  protected Payment(Order order, BigDecimal amount) {
    this.order = order;
    this.amount = amount;
  }

  public UUID getId() {
    return id;
  }

  public Order getOrder() {
    return order;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public Instant getReceivedAt() {
    return receivedAt;
  }
}
