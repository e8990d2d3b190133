package dev.autogen.report;

/** The output of a command, as text and as data. */
public interface Report {
  /** The name of its data in the published schema, such as {@code status}. */
  String name();

  /** For a person; ends with a line break, or is empty. */
  String text();

  /** For programs: text, numbers, booleans, lists of them and maps with text as keys. */
  Object data();
}
