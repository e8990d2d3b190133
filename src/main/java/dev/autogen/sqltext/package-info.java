/**
 * The only reader of SQL text.
 *
 * <p>In comes SQL of anybody; out come tokens, and what a statement says: which objects, rows and
 * settings it is about.
 */
@NullMarked
package dev.autogen.sqltext;

import org.jspecify.annotations.NullMarked;
