package dev.autogen.safety;

/**
 * AG332: a rename was to be gradual, but the old name cannot stay beside the new one. Only the plan
 * sees that; it asks {@link SafetyRules#hazard}.
 */
final class RenameAtOnce implements SafetyRule {}
