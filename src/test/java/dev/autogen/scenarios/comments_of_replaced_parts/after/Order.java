package dev.autogen.scenarios.comments_of_replaced_parts.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "orders",
    indexes = {
      @Index(name = "orders_by_code", columnList = "code, status"),
      @Index(name = "orders_by_number", columnList = "number")
    },
    uniqueConstraints = @UniqueConstraint(name = "orders_number", columnNames = "number"))
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  Long number;

  @Column(length = 20)
  String code;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  Status status;

  @ManyToOne Order parent;

  enum Status {
    OPEN,
    PAID,
    SENT
  }
}
