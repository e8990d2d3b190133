package dev.autogen.measure;

/**
 * A label of an enum type at one moment.
 *
 * @param oid what stays when its text does not
 * @param owner the type
 */
public record EnumLabel(long oid, long owner, String type, String label) {}
