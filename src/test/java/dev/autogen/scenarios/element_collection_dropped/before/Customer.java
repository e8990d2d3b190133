package dev.autogen.scenarios.element_collection_dropped.before;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "customer_nicknames", joinColumns = @JoinColumn(name = "customer_id"))
  @Column(name = "nickname")
  List<String> nicknames;
}
