/** Sorts operations into a valid order and plans steps that are safe on a live database. */
@NullMarked
package dev.autogen.plan;

import org.jspecify.annotations.NullMarked;
