/**
 * Operations become steps that are safe for a database in use.
 *
 * <p>Input: operations, both schemas, values for existing rows and table sizes. Output: plans with
 * steps for both directions and hazards.
 */
@NullMarked
package dev.autogen.plan;

import org.jspecify.annotations.NullMarked;
