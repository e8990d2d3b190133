package dev.autogen.scenarios.checks_of_every_kind.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;

@SuppressWarnings("deprecation")
@Entity
@Table(
    name = "plans",
    check = {
      @CheckConstraint(name = "plans_discount", constraint = "discount <= price"),
      @CheckConstraint(constraint = "price >= 0")
    })
@SecondaryTable(
    name = "plan_details",
    check = @CheckConstraint(name = "plan_details_text", constraint = "details <> ''"))
@Check(name = "plans_name", constraints = "name not like '% '")
class Plan {
  enum Level {
    LOW,
    MEDIUM,
    HIGH
  }

  @Id Long id;

  @Column(nullable = false, check = @CheckConstraint(constraint = "price < 1000000"))
  int price;

  @Check(constraints = "discount >= 0 or price = 0")
  int discount;

  String name;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  Level level;

  @Enumerated Level priority;

  @Convert(converter = QuoteConverter.class)
  Quote quote;

  @Column(table = "plan_details")
  String details;

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(name = "plan_steps")
  List<String> steps;

  @ManyToMany
  @JoinTable(
      name = "plan_followers",
      check = @CheckConstraint(name = "plan_followers_other", constraint = "plan_id <> follower_id"),
      inverseJoinColumns = @JoinColumn(name = "follower_id"))
  Set<Plan> followers;
}
