package dev.autogen.scenarios.mappings_of_hibernate_alone.after;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "orders")
@SoftDelete
class Order {
  @Id Long id;

  @TenantId
  @Column(length = 20)
  String tenant;

  @Any
  @AnyDiscriminator(DiscriminatorType.STRING)
  @AnyDiscriminatorValue(discriminator = "CARD", entity = CardPayment.class)
  @AnyDiscriminatorValue(discriminator = "CASH", entity = CashPayment.class)
  @AnyKeyJavaClass(Long.class)
  @Column(name = "payment_kind", length = 10)
  @JoinColumn(name = "payment_id")
  Object payment;

  @ManyToAny
  @AnyDiscriminator(DiscriminatorType.STRING)
  @AnyDiscriminatorValue(discriminator = "CARD", entity = CardPayment.class)
  @AnyDiscriminatorValue(discriminator = "CASH", entity = CashPayment.class)
  @AnyKeyJavaClass(Long.class)
  @Column(name = "refund_kind", length = 10)
  @JoinTable(
      name = "order_refunds",
      joinColumns = @JoinColumn(name = "order_id"),
      inverseJoinColumns = @JoinColumn(name = "refund_id"))
  Set<Object> refunds;

  @ElementCollection
  @SoftDelete(strategy = SoftDeleteType.ACTIVE)
  Set<String> notes;

  @Formula("id * 2")
  Long twice;
}
