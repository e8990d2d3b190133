package dev.autogen.scenarios.nothing_changed_checks_joined_by_hibernate.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.annotations.Check;

@SuppressWarnings("deprecation")
@Entity
@Table(name = "hotels")
class Hotel {
  enum Category {
    BEACH,
    CITY
  }

  @Id Long id;

  @Min(1)
  @Max(5)
  Integer stars;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  @Check(constraints = "category <> 'x) and (y'")
  Category category;
}
