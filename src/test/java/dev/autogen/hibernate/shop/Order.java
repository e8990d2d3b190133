package dev.autogen.hibernate.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Sequence, associations, a quoted reserved word, a computed column. */
@Entity
@Table(
    name = "`Order`",
    schema = "sales",
    uniqueConstraints = @UniqueConstraint(columnNames = {"customer_id", "number"}))
public class Order {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  Customer customer;

  @Column(name = "number", length = 12)
  String number;

  @Column(name = "\"Net\"")
  BigDecimal net;

  @GeneratedColumn("\"Net\" * 1.2")
  BigDecimal gross;

  @ManyToOne
  @JoinColumn(name = "shipped_by", foreignKey = @ForeignKey(name = "FK_Order_Carrier"))
  Carrier carrier;

  @OneToMany
  @JoinColumn(name = "order_id")
  List<OrderLine> lines;

  @ManyToMany Set<Carrier> alternatives;
}
