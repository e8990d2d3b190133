package dev.autogen.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The part of its cases that a law is tried on in a build, where it says in other words what the
 * laws of all scenarios say. The parts rotate: every run draws a seed and prints it, so that each
 * case is tried within some builds, and {@code -Dsamples.seed=N} tries the same part again. {@code
 * -D<law>.every=1} tries all cases, and {@code -Devery=1} all cases of every law.
 *
 * @param law its name in the property
 * @param every one case in so many is taken; laws take different ones
 */
public record Sample(String law, int every) {
  /** What the seed of a run is drawn from; few digits, to type it again. */
  private static final int SEEDS = 10_000;

  private static final int SEED = seed();

  private static int seed() {
    int seed =
        Integer.getInteger("samples.seed", ThreadLocalRandom.current().nextInt(SEEDS)).intValue();
    System.err.println("Samples of this run: -Dsamples.seed=" + seed);
    return seed;
  }

  /**
   * A sample of that size, unless the run asks for another. Who names scenarios, or writes down
   * what is expected, wants them all.
   */
  public static Sample of(String law, int every) {
    boolean all = System.getProperty("scenario") != null || Golden.isWriting();
    int usual = all ? 1 : every;
    return new Sample(law, Integer.getInteger(law + ".every", Integer.getInteger("every", usual)));
  }

  /** As many, but other ones for each part of the law. */
  public Sample forPart(String part) {
    return new Sample(law + part, every);
  }

  /** Whether the scenario belongs to the part of this run. */
  public boolean has(Scenario scenario) {
    return Math.floorMod((law + scenario.name()).hashCode() + SEED, every) == 0;
  }

  /** The scenarios that belong to the part of this run. */
  public Stream<Scenario> of(Stream<Scenario> scenarios) {
    return scenarios.filter(this::has);
  }

  /**
   * The first number of this run, from 1 to {@code every}, of cases that are counted and not named;
   * the others follow in steps of {@code every}.
   */
  public int first() {
    return 1 + Math.floorMod(law.hashCode() + SEED, every);
  }

  /** The same in an order that differs by run, for what has to come out the same in any order. */
  public static <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled;
  }
}
