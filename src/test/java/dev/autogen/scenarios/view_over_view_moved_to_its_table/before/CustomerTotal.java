package dev.autogen.scenarios.view_over_view_moved_to_its_table.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
@Immutable
@Table(name = "customer_totals")
@View(
    query =
        """
        select customerId as customerId, total
        from orders
        where total > 0
        """)
@Synchronize("orders")
class CustomerTotal {
  @Id Long customerId;

  Integer total;
}
