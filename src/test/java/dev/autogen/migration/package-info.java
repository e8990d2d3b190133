/** Tests of migrations as files. */
@NullMarked
package dev.autogen.migration;

import org.jspecify.annotations.NullMarked;
