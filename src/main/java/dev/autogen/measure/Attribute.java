package dev.autogen.measure;

import dev.autogen.schema.Identifier;

/**
 * A column at one moment.
 *
 * @param relation the table
 * @param number what stays when its name does not
 * @param type with its modifiers, as PostgreSQL says it
 * @param collation by number, 0 where the type has none
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
