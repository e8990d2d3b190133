package dev.autogen.scenarios.sequence_minimum_raised.after;

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
  @SequenceGenerator(name = "order_numbers", sequenceName = "order_numbers", initialValue = 1000, options = "minvalue 1000")
  Long id;
}
