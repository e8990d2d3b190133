/**
 * What commands print.
 *
 * <p>In come results of commands; out come texts in the view that {@code --output} names: {@link
 * dev.autogen.report.Views} knows them all.
 */
@NullMarked
package dev.autogen.report;

import org.jspecify.annotations.NullMarked;
