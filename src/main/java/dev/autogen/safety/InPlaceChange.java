package dev.autogen.safety;

/**
 * AG331: a type that rewrites the table changes in its place, because no column beside it can stand
 * in. Only the plan sees that; it asks {@link SafetyRules#hazard}.
 */
final class InPlaceChange implements SafetyRule {}
