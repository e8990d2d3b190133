package dev.autogen.hibernate.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Columns in the tables of others. */
@Embeddable
public class Address {
  String street;

  @Column(length = 10)
  String zip;
}
