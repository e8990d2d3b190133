/** Judges files of SQL, whoever wrote them, by what their statements do on a throw-away server. */
@NullMarked
package dev.autogen.lint;

import org.jspecify.annotations.NullMarked;
