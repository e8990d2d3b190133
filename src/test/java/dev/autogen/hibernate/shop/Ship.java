package dev.autogen.hibernate.shop;

import jakarta.persistence.Entity;

/** A subclass with a column in the table of its root. */
@Entity
public class Ship extends Carrier {
  Integer containers;
}
