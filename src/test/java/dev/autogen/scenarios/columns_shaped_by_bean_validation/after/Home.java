package dev.autogen.scenarios.columns_shaped_by_bean_validation.after;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Embeddable
class Home {
  @NotNull
  @Size(max = 80)
  String street = "";

  @PostalCode String postalCode;
}
