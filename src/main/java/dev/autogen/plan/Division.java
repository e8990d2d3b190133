package dev.autogen.plan;

/**
 * Into how many plans a change goes.
 *
 * @param byChange one for each logical change
 * @param byPhase what belongs behind a deployment apart from what belongs before it
 */
public record Division(boolean byChange, boolean byPhase) {
  public static final Division NONE = new Division(false, false);
}
