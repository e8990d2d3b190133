package dev.autogen.scenarios.sequence_owned_by_a_replaced_column.after;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_numbers")
  @SequenceGenerator(name = "order_numbers", sequenceName = "order_numbers")
  Long id;
}
