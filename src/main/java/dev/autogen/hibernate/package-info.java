/**
 * Hibernate's mapping as schema records: runs inside the user's Java, with the user's class path
 * and the user's Hibernate, and imports nothing else.
 */
@NullMarked
package dev.autogen.hibernate;

import org.jspecify.annotations.NullMarked;
