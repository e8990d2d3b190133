/**
 * Reads a PostgreSQL database through JDBC.
 *
 * <p>Input: a connection. Output: schema records, and facts about the server, its tables and its
 * sessions.
 */
@NullMarked
package dev.autogen.introspect;

import org.jspecify.annotations.NullMarked;
