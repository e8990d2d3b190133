package dev.autogen.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The part of its cases that a test runs in a build. The parts rotate: every run draws a seed and
 * prints it, so that each case runs within some builds, and {@code -Dsamples.seed=N} runs the same
 * part again. {@code -D<test>.every=1} runs all cases, and {@code -Devery=1} all cases of every
 * test.
 *
 * @param test its name in the property
 * @param every one case in so many is taken; tests take different ones
 */
public record Sample(String test, int every) {
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
   * A sample of that size, unless the run asks for another. A run that names scenarios or writes
   * golden files takes them all.
   */
  public static Sample of(String test, int every) {
    boolean all = System.getProperty("scenario") != null || Golden.isWriting();
    int usual = all ? 1 : every;
    return new Sample(
        test, Integer.getInteger(test + ".every", Integer.getInteger("every", usual)));
  }

  /** As many, but other ones for each part of the test. */
  public Sample forPart(String part) {
    return new Sample(test + part, every);
  }

  /** Whether the scenario belongs to the part of this run. */
  public boolean has(Scenario scenario) {
    return Math.floorMod((test + scenario.name()).hashCode() + SEED, every) == 0;
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
    return 1 + Math.floorMod(test.hashCode() + SEED, every);
  }

  /** The same in an order that differs by run, for what has to come out the same in any order. */
  public static <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled;
  }
}
