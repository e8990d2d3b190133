package dev.autogen.scenarios.nothing_changed_view_spelled_differently.after;

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
        SELECT  orders.customerId, SUM( total ) total
          FROM public.orders GROUP BY (orders.customerId);
        """)
@Synchronize("orders")
class CustomerTotal {
  @Id Long customerId;

  BigDecimal total;
}
