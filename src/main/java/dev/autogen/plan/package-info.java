/** Puts operations into an order that runs and into steps that a live database bears. */
@NullMarked
package dev.autogen.plan;

import org.jspecify.annotations.NullMarked;
