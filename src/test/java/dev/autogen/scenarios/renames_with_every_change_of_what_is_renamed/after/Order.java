package dev.autogen.scenarios.renames_with_every_change_of_what_is_renamed.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @OnDelete(action = OnDeleteAction.CASCADE)
  @ManyToOne
  @JoinColumn(name = "person_id", foreignKey = @ForeignKey(name = "orders_person"))
  Person customer;

  @ManyToOne
  @JoinColumn(name = "person_mail", referencedColumnName = "email", columnDefinition = "varchar(320)")
  Person recipient;
}
