/** Operations to SQL statements: the only DDL grammar and the only quoting. */
@NullMarked
package dev.autogen.sql;

import org.jspecify.annotations.NullMarked;
