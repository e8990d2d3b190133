package dev.autogen.hibernate.shop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** A key of two columns whose order is not that of the alphabet. */
@Entity
public class OrderLine {
  @Embeddable
  public record Key(long orderNumber, int line) implements Serializable {}

  @EmbeddedId Key key;

  int quantity;
}
