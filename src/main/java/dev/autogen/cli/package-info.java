/** The command line: thin shells over {@code Autogen}, one class per command. */
@NullMarked
package dev.autogen.cli;

import org.jspecify.annotations.NullMarked;
