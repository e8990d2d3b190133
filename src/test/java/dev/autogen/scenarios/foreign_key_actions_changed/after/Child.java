package dev.autogen.scenarios.foreign_key_actions_changed.after;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "children")
class Child {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "a_id", foreignKey = @ForeignKey(name = "children_a"))
  @OnDelete(action = OnDeleteAction.SET_NULL)
  Parent a;

  @ManyToOne
  @JoinColumn(name = "b_id", foreignKey = @ForeignKey(name = "children_b"))
  @OnDelete(action = OnDeleteAction.RESTRICT)
  Parent b;

  @ManyToOne
  @JoinColumn(
      name = "c_id",
      foreignKey =
          @ForeignKey(
              name = "children_c",
              foreignKeyDefinition =
                  "foreign key (c_id) references parents on delete set default on update cascade deferrable initially deferred"))
  Parent c;

  @ManyToOne
  @JoinColumn(
      name = "d_id",
      foreignKey = @ForeignKey(name = "children_d", options = "on update restrict deferrable"))
  Parent d;

  @ManyToOne
  @JoinColumn(
      name = "e_id",
      foreignKey = @ForeignKey(name = "children_e", value = ConstraintMode.NO_CONSTRAINT))
  Parent e;

  @ManyToMany
  @JoinTable(
      name = "child_friends",
      foreignKey = @ForeignKey(name = "child_friends_owner"),
      inverseForeignKey = @ForeignKey(name = "child_friends_friend"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<Child> friends;
}
