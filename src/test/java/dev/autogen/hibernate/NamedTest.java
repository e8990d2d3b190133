package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Identifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedTest {
  @Test
  void names_that_hibernate_made_up_are_none() {
    for (String name :
        new String[] {
          "FKpxtb8awmi0dk6smoh2vp1litg",
          "UK6dotkott2kjsp8vw4d0m25fb7",
          "IDXqe2gx5hb07cp5cvpw3ra9hqmg",
          "UK_6dotkott2kjsp8vw4d0m25fb7"
        }) {
      assertThat(Named.explicitName(Optional.of(name))).isEmpty();
    }
  }

  @Test
  void a_long_name_of_letters_is_a_persons() {
    assertThat(Named.explicitName(Optional.of("IDX_UserRegistrationDateTime")))
        .contains(new Identifier("idx_userregistrationdatetime"));
  }

  @Test
  void names_that_people_gave_are_folded() {
    assertThat(Named.explicitName(Optional.of("FK_Order_Customer")))
        .contains(new Identifier("fk_order_customer"));
    assertThat(Named.explicitName(Optional.of("`FK_Order`"))).contains(new Identifier("FK_Order"));
  }

  @Test
  void long_names_are_cut_as_postgresql_cuts_them() {
    assertThat(CatalogName.of("ä".repeat(40)).value()).isEqualTo("ä".repeat(31));
  }
}
