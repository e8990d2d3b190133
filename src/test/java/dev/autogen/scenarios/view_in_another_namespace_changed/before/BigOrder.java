package dev.autogen.scenarios.view_in_another_namespace_changed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
@Immutable
@Table(schema = "reports", name = "Big orders")
@View(query = "select id, total from app.orders where total > 100")
@Synchronize("app.orders")
class BigOrder {
  @Id Long id;

  Integer total;
}
