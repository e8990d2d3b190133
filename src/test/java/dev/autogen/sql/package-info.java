/** Tests of operations as SQL. */
@NullMarked
package dev.autogen.sql;

import org.jspecify.annotations.NullMarked;
