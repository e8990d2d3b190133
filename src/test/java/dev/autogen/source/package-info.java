/** Tests of reading the source of entities. */
@NullMarked
package dev.autogen.source;

import org.jspecify.annotations.NullMarked;
