package dev.autogen.report;

/** A way to print reports. */
interface View {
  /** Its name for {@code --output}. */
  String name();

  String of(Report report);
}
