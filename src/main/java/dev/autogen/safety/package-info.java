/**
 * What an operation may do to a database in use: one rule per file.
 *
 * <p>Input: operations, or what statements did on a throw-away server. Output: hazards, each with a
 * code and a page.
 */
@NullMarked
package dev.autogen.safety;

import org.jspecify.annotations.NullMarked;
