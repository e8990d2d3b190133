package dev.autogen.scenarios.nothing_changed_keys_named_by_hand.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "children")
@IdClass(ChildId.class)
class Child {
  @Id Long a;
  @Id Long b;

  @ManyToOne
  @JoinColumn(name = "parent_id")
  @OnDelete(action = OnDeleteAction.RESTRICT)
  Parent parent;
}
