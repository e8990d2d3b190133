/**
 * Writes PostgreSQL migrations from Hibernate entities, and proves their upgrades and downgrades.
 *
 * <p>Input: settings and a command. Output: the result of {@link dev.autogen.Autogen}, or one of
 * the exceptions.
 */
@NullMarked
package dev.autogen;

import org.jspecify.annotations.NullMarked;
