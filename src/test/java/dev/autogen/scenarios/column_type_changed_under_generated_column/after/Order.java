package dev.autogen.scenarios.column_type_changed_under_generated_column.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "orders", indexes = @Index(name = "ix_orders_twice", columnList = "twice"))
class Order {
  @Id Long id;
  long total;

  @Column(length = 300)
  String name;

  @GeneratedColumn("total * 2")
  @Column(columnDefinition = "bigint")
  Long twice;

  String loud;

  @GeneratedColumn("total * 3")
  @Column(columnDefinition = "bigint")
  Long thrice;
}
