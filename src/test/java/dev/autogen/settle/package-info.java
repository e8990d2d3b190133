/** Tests of spellings of one meaning. */
@NullMarked
package dev.autogen.settle;

import org.jspecify.annotations.NullMarked;
