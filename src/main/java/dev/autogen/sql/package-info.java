/**
 * The only writer of SQL.
 *
 * <p>In come operations and parts of plans; out come statements with quoted names.
 */
@NullMarked
package dev.autogen.sql;

import org.jspecify.annotations.NullMarked;
