/** What tests share. */
@NullMarked
package dev.autogen.testing;

import org.jspecify.annotations.NullMarked;
