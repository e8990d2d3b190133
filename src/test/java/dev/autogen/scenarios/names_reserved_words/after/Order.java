package dev.autogen.scenarios.names_reserved_words.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "`order`",
    uniqueConstraints =
        @UniqueConstraint(
            name = "`unique`",
            columnNames = {"`group`", "`table`"}),
    indexes = @Index(name = "`index`", columnList = "`select`"),
    check = @CheckConstraint(name = "ck_order_group", constraint = "\"group\" <> ''"))
class Order {
  @Id Long id;

  @Column(name = "`group`", nullable = false)
  String group;

  @Column(name = "`select`")
  String select;

  @Column(name = "`table`")
  String table;

  @ManyToOne
  @JoinColumn(name = "`user`")
  User user;
}
