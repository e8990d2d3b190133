package dev.autogen.hibernate.shop;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** The root of a single table. */
@Entity
@DiscriminatorColumn(name = "kind", length = 8)
public class Carrier {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "carriers")
  @SequenceGenerator(
      name = "carriers",
      sequenceName = "carrier_ids",
      initialValue = 0,
      allocationSize = 5)
  Integer id;

  String title;
}
