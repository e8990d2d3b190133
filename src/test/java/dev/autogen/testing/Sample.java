package dev.autogen.testing;

import java.util.stream.Stream;

/**
 * The part of the scenarios that a law is tried on in a build, where it says in other clothes what
 * the laws of all scenarios say. {@code -D<law>.every=1} tries all of them, and {@code -Devery=1}
 * all of every law.
 *
 * @param law its name in the property
 * @param every one scenario in so many is taken, by its name: always the same ones, and others for
 *     another law
 */
public record Sample(String law, int every) {
  /** A sample of that size, unless the run asks for another. */
  public static Sample of(String law, int every) {
    return new Sample(law, size(law, every));
  }

  /**
   * One in how many is taken, for what is no scenario too. Who names scenarios, or writes down what
   * is expected, wants them all.
   */
  public static int size(String law, int every) {
    boolean all = System.getProperty("scenario") != null || Golden.isWriting();
    int usual = all ? 1 : every;
    return Integer.getInteger(law + ".every", Integer.getInteger("every", usual));
  }

  /** As many, but other ones for each part of the law. */
  public Sample forPart(String part) {
    return new Sample(law + part, every);
  }

  public boolean has(Scenario scenario) {
    return Math.floorMod((law + scenario.name()).hashCode(), every) == 0;
  }

  public Stream<Scenario> of(Stream<Scenario> scenarios) {
    return scenarios.filter(this::has);
  }
}
