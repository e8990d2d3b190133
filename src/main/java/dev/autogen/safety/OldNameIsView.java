package dev.autogen.safety;

/**
 * AG333: a view keeps the old name of a renamed table for a while. Only the planner knows that; it
 * asks {@link SafetyRules#hazard}.
 */
final class OldNameIsView implements SafetyRule {}
