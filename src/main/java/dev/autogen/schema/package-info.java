/**
 * A PostgreSQL schema, and the model of an application, as immutable records.
 *
 * <p>Nothing comes in; every other room works on these records.
 */
@NullMarked
package dev.autogen.schema;

import org.jspecify.annotations.NullMarked;
