package dev.autogen.safety;

/**
 * AG333: the old name of a renamed table is a view for a while. Only the plan sees that; it asks
 * {@link SafetyRules#hazard}.
 */
final class OldNameIsView implements SafetyRule {}
