package dev.autogen.scenarios.struct_with_index_and_view_attribute_added_first.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.View;

@Entity
@View(query = "select id, (place).latitude as latitude from shops where place is not null")
@Table(name = "spots")
class Spot {
  @Id Long id;

  double latitude;
}
