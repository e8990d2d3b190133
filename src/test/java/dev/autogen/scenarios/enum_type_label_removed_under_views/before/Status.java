package dev.autogen.scenarios.enum_type_label_removed_under_views.before;


enum Status {
  NEW,
  PAID,
  RETURNED
}
