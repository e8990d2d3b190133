/**
 * Finds the classes of the project and runs the reader with its Hibernate.
 *
 * <p>Input: a class path and settings. Output: a {@link dev.autogen.schema.Model}, read by
 * Hibernate or from the cache.
 */
@NullMarked
package dev.autogen.entity;

import org.jspecify.annotations.NullMarked;
