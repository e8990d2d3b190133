/**
 * What commands print.
 *
 * <p>Input: results of commands. Output: texts in the view that {@code --output} names. {@link
 * dev.autogen.report.Views} has all views.
 */
@NullMarked
package dev.autogen.report;

import org.jspecify.annotations.NullMarked;
