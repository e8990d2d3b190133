package dev.autogen.scenarios.nothing_changed_view_options_by_hand.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
@Immutable
@Table(name = "big_orders")
@View(query = "select id, total from orders where total > 100")
@Synchronize("orders")
class BigOrder {
  @Id Long id;

  Integer total;
}
