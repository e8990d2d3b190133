package dev.autogen.scenarios.embeddable_added_with_override.after;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
record Address(@Column(length = 120) String street, @Column(length = 60) String city) {}
