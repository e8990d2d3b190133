package dev.autogen.safety;

import dev.autogen.measure.Attribute;
import dev.autogen.measure.TouchedTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why PostgreSQL rewrote a table. */
enum RewriteCause {
  TYPE,
  GENERATED,
  DOMAIN,
  OWN_VALUES,
  OTHER;

  boolean appliesTo(TouchedTable table) {
    return table.rewritten() && of(table) == this;
  }

  private static RewriteCause of(TouchedTable table) {
    if (table.changedTypes().findAny().isPresent()) {
      return TYPE;
    }
    List<Attribute> columns = columns(table).toList();
    if (columns.stream().anyMatch(Attribute::generated)) {
      return GENERATED;
    }
    if (columns.stream().anyMatch(Attribute::checkedDomain)) {
      return DOMAIN;
    }
    return columns.stream().anyMatch(it -> it.hasDefault() || it.identity()) ? OWN_VALUES : OTHER;
  }

  /** New columns, and generated columns whose expression may have changed. */
  private static Stream<Attribute> columns(TouchedTable table) {
    return table.newColumns();
  }

  /** The columns that caused it. */
  static String names(TouchedTable table) {
    return columns(table).map(it -> it.name().value()).collect(Collectors.joining(", "));
  }
}
