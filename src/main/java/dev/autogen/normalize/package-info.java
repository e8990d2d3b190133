/** Two spellings of one meaning become one, by asking the server, before anything is compared. */
@NullMarked
package dev.autogen.normalize;

import org.jspecify.annotations.NullMarked;
