/** Tests of spellings of one meaning. */
@NullMarked
package dev.autogen.normalize;

import org.jspecify.annotations.NullMarked;
