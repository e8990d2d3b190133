package dev.autogen.plan;

/**
 * How a change is split into several plans.
 *
 * @param byChange whether each logical change gets its own plan
 * @param byPhase whether the steps after the deployment get a plan of their own
 */
public record Division(boolean byChange, boolean byPhase) {
  public static final Division NONE = new Division(false, false);
}
