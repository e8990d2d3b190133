package dev.autogen.scenarios.view_over_view_moved_to_its_table.before;

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
        select customerId, total
        from customer_totals
        where total > 100
        """)
@Synchronize("orders")
class LargeTotal {
  @Id Long customerId;

  Integer total;
}
