package dev.autogen.scenarios.enum_type_label_removed_under_views.after;


enum Status {
  NEW,
  PAID
}
