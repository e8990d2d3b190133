/**
 * SQL text to what it says: the only reader of SQL, which guesses at nothing that it cannot read.
 */
@NullMarked
package dev.autogen.sqltext;

import org.jspecify.annotations.NullMarked;
