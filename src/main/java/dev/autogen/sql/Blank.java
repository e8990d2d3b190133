package dev.autogen.sql;

import dev.autogen.schema.Expression;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a statement that only a person can fill in; invalid SQL on purpose. */
public final class Blank {
  /** Tight against its text, which tells a blank from the operators {@code <<} and {@code >>}. */
  private static final Pattern BLANK = Pattern.compile("<<[^\\s<>][^<>]*[^\\s<>]>>|<<[^\\s<>]>>");

  private Blank() {}

  /** A blank that says what belongs there. */
  public static Expression of(String what) {
    return new Expression("<<" + what + ">>");
  }

  /** The first blank of a text, as it stands there. */
  public static Optional<String> in(String sql) {
    Matcher matcher = BLANK.matcher(sql);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
