package dev.autogen.migration;

/** A file that is not written yet. */
public record NewFile(String name, String text) {}
