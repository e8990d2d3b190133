package dev.autogen.scenarios.columns_shaped_by_bean_validation.after;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

@Entity
@Table(name = "customers")
class Customer {
  /** A group of its own says nothing of the table. */
  interface Checkout {}

  @Id Long id;

  @NotNull
  @Size(max = 40)
  String name = "";

  @NotBlank String email = "";

  @NotEmpty
  @Size(min = 2, max = 3)
  String country = "de";

  @Length(max = 12)
  String phone;

  @Digits(integer = 8, fraction = 2)
  BigDecimal balance;

  @Min(0)
  @Max(150)
  Integer age;

  @DecimalMin("0.5")
  @DecimalMax("99.5")
  BigDecimal discount;

  @Positive Integer visits;
  @PositiveOrZero Integer returns;

  @Negative Integer depth;

  @Range(min = 1, max = 5)
  Integer stars;

  @Email String contact;

  @NotNull(groups = Checkout.class)
  String card;

  @Embedded @NotNull @Valid Home home;
}
