package dev.autogen.scenarios.nothing_changed_view_with_value_list.after;

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
        select customerId, total from orders where total in (1, 2) or note in ('a', 'b')
        """)
@Synchronize("orders")
class CustomerTotal {
  @Id Long customerId;

  BigDecimal total;
}
