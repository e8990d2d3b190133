/**
 * The records of a PostgreSQL schema: what a model asks for and what a database has, comparable
 * with {@code equals}.
 */
@NullMarked
package dev.autogen.schema;

import org.jspecify.annotations.NullMarked;
