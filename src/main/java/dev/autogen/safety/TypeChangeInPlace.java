package dev.autogen.safety;

/**
 * AG331: a column type changes in place and rewrites the table, because no shadow column is
 * possible. Only the planner knows that; it asks {@link SafetyRules#hazard}.
 */
final class TypeChangeInPlace implements SafetyRule {}
