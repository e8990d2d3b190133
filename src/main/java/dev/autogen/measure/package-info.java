/** Measures the effects of a statement: runs it on a throw-away server and reads the catalog. */
@NullMarked
package dev.autogen.measure;

import org.jspecify.annotations.NullMarked;
