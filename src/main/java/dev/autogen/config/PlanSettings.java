package dev.autogen.config;

/** How changes are planned. */
public record PlanSettings(PlanStyle style, TypeChange typeChange, RenameStrategy renameStrategy) {}
