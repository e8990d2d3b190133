/**
 * Runs migrations: the only JDBC that writes to a database of the user.
 *
 * <p>Input: migrations and connections. Output: a changed database with its history, or a script
 * that does the same.
 */
@NullMarked
package dev.autogen.run;

import org.jspecify.annotations.NullMarked;
