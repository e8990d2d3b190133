/**
 * The only writer of SQL.
 *
 * <p>Input: operations and parts of plans. Output: statements with quoted names.
 */
@NullMarked
package dev.autogen.sql;

import org.jspecify.annotations.NullMarked;
