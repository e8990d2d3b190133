package dev.autogen.scenarios.keys_of_every_kind.after;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(name = "people")
class Person {
  @Id Long id;

  @Column(unique = true)
  String email;

  @NaturalId(mutable = true)
  String tenant;

  @NaturalId(mutable = true)
  String login;

  /** Refers to a column that is unique, not to the key. */
  @ManyToOne
  @JoinColumn(name = "iso3", referencedColumnName = "iso3")
  Country country;

  @OneToOne
  @JoinColumn(name = "spouse_id", unique = true)
  Person spouse;

  @ManyToOne
  @JoinColumn(
      name = "boss_id",
      foreignKey = @ForeignKey(name = "people_boss", value = ConstraintMode.NO_CONSTRAINT))
  Person boss;
}
