package dev.autogen.scenarios.view_over_renamed_table.before;

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
        select customerId, total
        from orders
        """)
@Synchronize("orders")
class CustomerTotal {
  @Id Long customerId;

  BigDecimal total;
}
