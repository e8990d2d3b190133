/**
 * The command line: a thin shell over {@link dev.autogen.Autogen}.
 *
 * <p>Input: arguments, environment variables and a terminal. Output: results on standard output,
 * everything else on standard error, and an exit code.
 */
@NullMarked
package dev.autogen.cli;

import org.jspecify.annotations.NullMarked;
