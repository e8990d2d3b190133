package dev.autogen.hibernate.broken;

import jakarta.persistence.Entity;

/** An entity that Hibernate refuses. */
@Entity
public class NoIdentifier {
  String name;
}
