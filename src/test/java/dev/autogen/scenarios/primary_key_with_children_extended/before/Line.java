package dev.autogen.scenarios.primary_key_with_children_extended.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoice_lines")
class Line {
  @Id Long id;
  @ManyToOne Invoice invoice;
}
