package dev.autogen.hibernate.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.time.LocalDate;

/** A joined table. */
@Entity
@PrimaryKeyJoinColumn(name = "document_id")
public class Invoice extends Document {
  @Basic(optional = false)
  LocalDate due;
}
