package dev.autogen.diff;

import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.schema.Expression;
import dev.autogen.schema.TypeName;
import dev.autogen.sqltext.Casts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to a label of an enum type in an expression, as PostgreSQL deparses expressions. */
final class LabelReferences {
  private LabelReferences() {}

  /** The expression as PostgreSQL deparses it after the rename of the label. */
  static Expression rename(Expression expression, RenameEnumLabel rename) {
    return new Expression(
        Casts.constants(
            expression.sql(),
            TypeName.of(rename.type()),
            label -> label.equals(rename.before()) ? rename.after() : label,
            labels -> inArray(labels, rename)));
  }

  /** Whether an expression has the label as a constant of its type. */
  static boolean isIn(Expression expression, RenameEnumLabel rename) {
    return !rename(expression, rename).equals(expression);
  }

  /** Renames the label in an array literal, which quotes labels only where needed. */
  private static String inArray(String value, RenameEnumLabel rename) {
    Matcher element = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[^{},\"]+").matcher(value);
    StringBuilder result = new StringBuilder();
    while (element.find()) {
      String label =
          element.group(1) == null ? element.group() : element.group(1).replaceAll("\\\\(.)", "$1");
      element.appendReplacement(
          result,
          Matcher.quoteReplacement(
              label.equals(rename.before()) ? element(rename.after()) : element.group()));
    }
    element.appendTail(result);
    return result.toString();
  }

  private static String element(String label) {
    boolean plain = label.matches("[^\\s{},\"\\\\]+") && !label.equalsIgnoreCase("null");
    return plain ? label : '"' + label.replaceAll("([\"\\\\])", "\\\\$1") + '"';
  }
}
