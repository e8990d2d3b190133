package dev.autogen.measure;

/**
 * The state of an enum label.
 *
 * @param oid its oid, which a rename does not change
 * @param owner the type
 */
public record EnumLabel(long oid, long owner, String type, String label) {}
