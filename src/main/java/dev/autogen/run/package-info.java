/**
 * Runs migrations: the only JDBC that writes to a database of the user.
 *
 * <p>In come migrations and connections; out come a changed database with its history, or a script
 * that does the same.
 */
@NullMarked
package dev.autogen.run;

import org.jspecify.annotations.NullMarked;
