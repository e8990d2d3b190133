package dev.autogen.scenarios.enum_type_label_removed_with_new_views.after;


enum Status {
  NEW,
  PAID
}
