package dev.autogen.scenarios.view_column_dropped_with_its_table_column.before;

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
        select customerId, total, note
        from orders
        """)
@Synchronize("orders")
class CustomerTotal {
  @Id Long customerId;

  BigDecimal total;

  String note;
}
