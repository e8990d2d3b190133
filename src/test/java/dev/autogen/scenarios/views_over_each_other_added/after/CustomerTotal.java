package dev.autogen.scenarios.views_over_each_other_added.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
@Immutable
@Table(name = "z_totals")
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
