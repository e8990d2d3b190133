package dev.autogen.safety;

/**
 * AG332: a rename should be gradual, but the old name cannot be kept beside the new one. Only the
 * planner knows that; it asks {@link SafetyRules#hazard}.
 */
final class ImmediateRename implements SafetyRule {}
