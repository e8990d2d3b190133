/** Plans to files, through templates that know no SQL. */
@NullMarked
package dev.autogen.render;

import org.jspecify.annotations.NullMarked;
