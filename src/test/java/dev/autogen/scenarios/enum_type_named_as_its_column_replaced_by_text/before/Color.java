package dev.autogen.scenarios.enum_type_named_as_its_column_replaced_by_text.before;

enum Color {
  RED,
  GREEN
}
