/** Renders plans as files, through templates without SQL. */
@NullMarked
package dev.autogen.render;

import org.jspecify.annotations.NullMarked;
