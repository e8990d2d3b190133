/** Reads a live database: its schema as records, and what else there is to know about it. */
@NullMarked
package dev.autogen.introspect;

import org.jspecify.annotations.NullMarked;
