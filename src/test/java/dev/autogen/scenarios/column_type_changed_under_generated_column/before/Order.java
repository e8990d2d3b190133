package dev.autogen.scenarios.column_type_changed_under_generated_column.before;

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
  int total;
  String name;

  @GeneratedColumn("total * 2")
  @Column(columnDefinition = "bigint")
  Long twice;

  @GeneratedColumn("upper(name)")
  String loud;
}
