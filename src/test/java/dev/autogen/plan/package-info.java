/** Tests of operations as steps. */
@NullMarked
package dev.autogen.plan;

import org.jspecify.annotations.NullMarked;
