/**
 * Reads entities, in a process with the user's Hibernate.
 *
 * <p>Input: entity classes and settings for Hibernate. Output: the {@link dev.autogen.schema.Model}
 * that they map.
 */
@NullMarked
package dev.autogen.hibernate;

import org.jspecify.annotations.NullMarked;
