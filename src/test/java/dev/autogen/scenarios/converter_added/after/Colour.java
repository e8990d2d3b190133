package dev.autogen.scenarios.converter_added.after;

enum Colour {
  RED,
  BLUE
}
