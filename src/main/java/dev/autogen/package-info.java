/**
 * autogen: migrations for Hibernate and PostgreSQL, generated from the entities and proven both
 * ways.
 *
 * <p>Input: settings and a command. Output: the result of {@link dev.autogen.Autogen}, or one of
 * the exceptions.
 */
@NullMarked
package dev.autogen;

import org.jspecify.annotations.NullMarked;
