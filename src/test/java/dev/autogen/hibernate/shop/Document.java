package dev.autogen.hibernate.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.util.UUID;

/** The root of joined tables. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Document {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  String title;
}
