package dev.autogen.safety;

import dev.autogen.schema.Schema;

/**
 * What a rule may look at besides the operation.
 *
 * @param before the schema that the migration starts from
 */
public record Situation(Schema before, Values values, TableSizes sizes) {}
