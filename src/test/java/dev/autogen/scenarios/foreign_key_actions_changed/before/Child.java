package dev.autogen.scenarios.foreign_key_actions_changed.before;

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
  Parent a;

  @ManyToOne
  @JoinColumn(name = "b_id", foreignKey = @ForeignKey(name = "children_b"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  Parent b;

  @ManyToOne
  @JoinColumn(name = "c_id", foreignKey = @ForeignKey(name = "children_c"))
  Parent c;

  @ManyToOne
  @JoinColumn(name = "d_id", foreignKey = @ForeignKey(name = "children_d"))
  Parent d;

  @ManyToOne
  @JoinColumn(name = "e_id", foreignKey = @ForeignKey(name = "children_e"))
  Parent e;

  @ManyToMany
  @JoinTable(name = "child_friends")
  Set<Child> friends;
}
