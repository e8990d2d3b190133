package dev.autogen.scenarios.keys_of_every_kind.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(name = "streets")
@IdClass(StreetId.class)
class Street {
  @Id
  @ManyToOne
  @JoinColumn(name = "city_country", referencedColumnName = "country_code")
  @JoinColumn(name = "city_name", referencedColumnName = "name")
  City city;

  @Id int number;

  @NaturalId(mutable = true)
  String label;
}
