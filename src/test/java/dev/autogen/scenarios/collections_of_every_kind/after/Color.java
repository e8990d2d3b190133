package dev.autogen.scenarios.collections_of_every_kind.after;


enum Color {
  RED,
  BLUE
}
