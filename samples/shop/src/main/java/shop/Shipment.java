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
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

/** A parcel on its way; a large order may need several. */
@Entity
@Table(
    name = "shipments",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_shipments_tracking",
            columnNames = {"carrier", "tracking_number"}),
    indexes = @Index(name = "ix_shipments_order", columnList = "order_id"))
public class Shipment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "order_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_shipments_order"))
  private Order order;

  @Column(nullable = false, length = 40)
  private String carrier;

  @Column(name = "tracking_number", nullable = false, length = 60)
  private String trackingNumber;

  @Column(name = "shipped_at", nullable = false)
  private Instant shippedAt;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  protected Shipment() {}

  public Shipment(Order order, String carrier, String trackingNumber, Instant shippedAt) {
    this.order = order;
    this.carrier = carrier;
    this.trackingNumber = trackingNumber;
    this.shippedAt = shippedAt;
  }

  public Long getId() {
    return id;
  }

  public Order getOrder() {
    return order;
  }

  public String getCarrier() {
    return carrier;
  }

  public String getTrackingNumber() {
    return trackingNumber;
  }

  public Instant getShippedAt() {
    return shippedAt;
  }

  public Instant getDeliveredAt() {
    return deliveredAt;
  }

  public void deliveredAt(Instant moment) {
    deliveredAt = moment;
  }
}
