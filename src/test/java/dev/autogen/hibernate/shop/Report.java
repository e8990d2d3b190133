package dev.autogen.hibernate.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Subselect;

/** An entity without a table. */
@Entity
@Subselect("select id, name from customers")
public class Report {
  @Id Long id;
  String name;
}
