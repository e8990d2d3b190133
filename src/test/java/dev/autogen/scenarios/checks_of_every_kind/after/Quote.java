package dev.autogen.scenarios.checks_of_every_kind.after;


enum Quote {
  SINGLE,
  DOUBLE
}
