/**
 * autogen: migrations for Hibernate and PostgreSQL, generated from the entities and proven both
 * ways.
 */
@NullMarked
package dev.autogen;

import org.jspecify.annotations.NullMarked;
