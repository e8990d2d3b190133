/**
 * A PostgreSQL schema, and the model of an application, as immutable records.
 *
 * <p>It imports nothing; all other packages use these records.
 */
@NullMarked
package dev.autogen.schema;

import org.jspecify.annotations.NullMarked;
