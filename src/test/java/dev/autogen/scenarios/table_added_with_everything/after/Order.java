package dev.autogen.scenarios.table_added_with_everything.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
    name = "orders",
    comment = "what customers asked for; it's kept for ten years",
    uniqueConstraints = {
      @UniqueConstraint(name = "uk_orders_number", columnNames = "number"),
      @UniqueConstraint(columnNames = {"customer_id", "reference"})
    },
    indexes = {
      @Index(name = "ix_orders_placed", columnList = "placed_at desc, id"),
      @Index(columnList = "status")
    },
    check = @CheckConstraint(name = "ck_orders_total", constraint = "total >= discount"))
class Order {
  enum Status {
    NEW,
    PAID,
    SENT
  }

  enum Priority {
    LOW,
    HIGH
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_seq")
  @SequenceGenerator(
      name = "orders_seq",
      sequenceName = "orders_seq",
      initialValue = 100,
      allocationSize = 20)
  Long id;

  @Version int version;

  @Column(nullable = false, length = 20)
  String number;

  String reference;

  @ManyToOne(optional = false)
  @JoinColumn(
      name = "customer_id",
      nullable = false,
      foreignKey = @ForeignKey(name = "fk_orders_customer"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  Customer customer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  Status status = Status.NEW;

  @Enumerated(EnumType.ORDINAL)
  Priority priority;

  @Column(nullable = false, precision = 12, scale = 2)
  BigDecimal total;

  @Column(nullable = false, precision = 12, scale = 2)
  @ColumnDefault("0.00")
  BigDecimal discount;

  @GeneratedColumn("total - discount")
  @Column(precision = 12, scale = 2)
  BigDecimal payable;

  @Column(name = "placed_at", nullable = false)
  Instant placedAt = Instant.now();

  @Column(name = "wished_for")
  LocalDate wishedFor;

  @Column(name = "wished_time")
  LocalTime wishedTime;

  @Column(name = "local_time")
  LocalDateTime localTime;

  @Column(nullable = false, comment = "true for 'gift' wrapping")
  boolean gift;

  char rank;
  short boxes;
  double weight;
  float volume;
  byte[] signature;
  UUID trace;

  @Column(columnDefinition = "text")
  String note;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> attributes;

  String[] labels;

  @ElementCollection
  @CollectionTable(name = "order_remarks", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  @Column(name = "remark", nullable = false, length = 500)
  List<String> remarks;
}
