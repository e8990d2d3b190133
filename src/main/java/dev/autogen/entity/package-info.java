/**
 * The tool's side of reading entities: finds the project's classes and runs a reader with its
 * Hibernate.
 *
 * <p>In come a class path and settings; out comes a {@link dev.autogen.schema.Model}, read or from
 * the cache.
 */
@NullMarked
package dev.autogen.entity;

import org.jspecify.annotations.NullMarked;
