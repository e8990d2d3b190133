package dev.autogen.scenarios.collections_of_every_kind.after;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Part {
  @Column(nullable = false)
  String name;

  int weight;
}
