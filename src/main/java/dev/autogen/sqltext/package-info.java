/**
 * The only reader of SQL text.
 *
 * <p>Input: any SQL text. Output: tokens, and what a statement does: its objects, rows and
 * settings.
 */
@NullMarked
package dev.autogen.sqltext;

import org.jspecify.annotations.NullMarked;
