package dev.autogen.scenarios.soft_delete_and_tenant_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "tasks")
@SoftDelete(columnName = "removed")
class Task {
  @Id Long id;
  String title;

  @TenantId
  @Column(length = 20)
  String tenant;
}
