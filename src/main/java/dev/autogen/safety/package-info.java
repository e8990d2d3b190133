/** What an operation may do to a database in use: one rule a file. */
@NullMarked
package dev.autogen.safety;

import org.jspecify.annotations.NullMarked;
