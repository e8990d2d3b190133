/**
 * Finds the classes of the project and runs the reader with its Hibernate.
 *
 * <p>In come a class path and settings; out comes a {@link dev.autogen.schema.Model}, read or from
 * the cache.
 */
@NullMarked
package dev.autogen.entity;

import org.jspecify.annotations.NullMarked;
