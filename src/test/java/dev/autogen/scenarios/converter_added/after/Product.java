package dev.autogen.scenarios.converter_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.type.YesNoConverter;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  @Convert(converter = YesNoConverter.class)
  boolean visible = true;

  @Convert(converter = ColourConverter.class)
  @Column(length = 7)
  Colour colour = Colour.RED;
}
