package dev.autogen.scenarios.primary_key_with_children_extended.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoice_lines")
class Line {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "invoice_id", referencedColumnName = "id")
  @JoinColumn(name = "invoice_year", referencedColumnName = "year")
  Invoice invoice;
}
