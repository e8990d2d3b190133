/** Tests of the reading of live databases. */
@NullMarked
package dev.autogen.introspect;

import org.jspecify.annotations.NullMarked;
