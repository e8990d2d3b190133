/** Applies and reverts migrations: the only code that writes to a database of the user. */
@NullMarked
package dev.autogen.run;

import org.jspecify.annotations.NullMarked;
