package dev.autogen.scenarios.enum_type_label_removed_with_new_views.before;


enum Status {
  NEW,
  PAID,
  RETURNED
}
