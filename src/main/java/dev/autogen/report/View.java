package dev.autogen.report;

/** A way to print reports. */
interface View {
  /** What {@code --output} calls it. */
  String name();

  String of(Report report);
}
