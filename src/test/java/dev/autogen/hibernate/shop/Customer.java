package dev.autogen.hibernate.shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;

/** Identity, embedded columns, enums, checks and indexes with and without a name. */
@Entity
@Table(
    name = "Customers",
    indexes = {
      @Index(columnList = "name, status desc"),
      @Index(name = "ix_Customer_Zip", columnList = "zip"),
      @Index(name = "uq_customer_ref", columnList = "reference", unique = true)
    })
@SuppressWarnings("deprecation") // its successor is not in JPA 3.1
@Check(name = "credit_is_positive", constraints = "credit > 0")
public class Customer extends Audited {
  public enum Status {
    NEW,
    GOLD
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, unique = true)
  String email;

  @Collate("C")
  String name;

  @Enumerated(EnumType.STRING)
  @Column(length = 20, nullable = false)
  Status status;

  @Enumerated Status oldStatus;

  @Embedded Address home;

  @Column(columnDefinition = "text default 'it''s not null' not null")
  String note;

  @Column(columnDefinition = "numeric(12, 2) default 0 check (credit < 1000) unique")
  BigDecimal credit;

  String reference;

  @ElementCollection
  @CollectionTable(name = "customer_tags")
  @Column(name = "tag", length = 30)
  Set<String> tags;
}
