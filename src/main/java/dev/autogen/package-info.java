/**
 * autogen: migrations for Hibernate and PostgreSQL, generated from the entities and proven both
 * ways.
 *
 * <p>In come settings and a command; out comes what {@link dev.autogen.Autogen} returns for it, or
 * one of the exceptions.
 */
@NullMarked
package dev.autogen;

import org.jspecify.annotations.NullMarked;
