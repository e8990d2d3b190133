package dev.autogen.measure;

import dev.autogen.schema.Identifier;

/**
 * The state of a column.
 *
 * @param relation the table
 * @param number its number, which a rename does not change
 * @param type its type with modifiers, as PostgreSQL prints it
 * @param collation the oid of its collation, 0 where the type has none
 * @param checkedDomain whether the type is a domain with a check
 */
public record Attribute(
    long relation,
    int number,
    Identifier name,
    String type,
    long collation,
    boolean notNull,
    boolean hasDefault,
    boolean identity,
    boolean generated,
    boolean checkedDomain) {}
