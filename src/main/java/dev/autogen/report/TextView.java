package dev.autogen.report;

/** Lines for a person. */
final class TextView implements View {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public String of(Report report) {
    return report.text();
  }
}
