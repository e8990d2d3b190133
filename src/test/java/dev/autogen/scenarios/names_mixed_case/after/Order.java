package dev.autogen.scenarios.names_mixed_case.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "`Orders`", indexes = @Index(columnList = "`customerId`"))
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "`orderId`")
  Long id;

  @ManyToOne
  @JoinColumn(name = "`customerId`")
  Customer customer;
}
