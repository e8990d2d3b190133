/** Tests of the runner. */
@NullMarked
package dev.autogen.run;

import org.jspecify.annotations.NullMarked;
