package dev.autogen.scenarios.view_over_view_moved_to_its_table.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
@Immutable
@Table(name = "large_totals")
@View(
    query =
        """
        select customerId as customerId, total
        from orders
        where total > 100
        """)
@Synchronize("orders")
class LargeTotal {
  @Id Long customerId;

  Long total;
}
