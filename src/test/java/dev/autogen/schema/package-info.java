/** Tests of the records of a schema. */
@NullMarked
package dev.autogen.schema;

import org.jspecify.annotations.NullMarked;
