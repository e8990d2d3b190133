package dev.autogen.scenarios.foreign_key_composite_added.before;

import jakarta.persistence.Embeddable;

@Embeddable
record OrderId(int year, int number) {}
