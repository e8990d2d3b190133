/**
 * Reads a PostgreSQL database through JDBC.
 *
 * <p>In comes a connection; out come schema records, and what the server says of itself, its tables
 * and its sessions.
 */
@NullMarked
package dev.autogen.introspect;

import org.jspecify.annotations.NullMarked;
