package dev.autogen.diff;

import java.util.Locale;

/** How similar two names are: the share of their longest common subsequence. */
final class NameSimilarity {
  /** The least similarity that counts. */
  private static final double VISIBLE = 0.6;

  private NameSimilarity() {}

  /**
   * Evidence of similar names.
   *
   * @param most the points of two equal names
   */
  static Evidence of(String before, String after, int most) {
    double share = share(letters(before), letters(after));
    return new Evidence("similar name", share < VISIBLE ? 0 : (int) Math.round(share * most));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }

  private static double share(String one, String other) {
    int[][] length = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        length[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return 2.0 * length[one.length()][other.length()] / Math.max(1, one.length() + other.length());
  }
}
