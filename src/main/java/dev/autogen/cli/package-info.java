/**
 * The command line: a thin shell over {@link dev.autogen.Autogen}.
 *
 * <p>In come arguments, variables and a terminal; out come results on standard output, the rest on
 * standard error, and an exit code.
 */
@NullMarked
package dev.autogen.cli;

import org.jspecify.annotations.NullMarked;
