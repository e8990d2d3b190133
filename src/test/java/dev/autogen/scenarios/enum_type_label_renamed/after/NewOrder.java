package dev.autogen.scenarios.enum_type_label_renamed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
@Immutable
@Table(name = "new_orders")
@View(query = "select id from orders where status = 'CREATED'")
@Synchronize("orders")
class NewOrder {
  @Id Long id;
}
