package dev.autogen.scenarios.view_dropped.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
@Immutable
@Table(name = "customer_totals")
@View(
    query =
        """
        select customerId as customerId, sum(total) as total
        from orders
        group by customerId
        """)
@Synchronize("orders")
class CustomerTotal {
  @Id Long customerId;

  BigDecimal total;
}
