/**
 * What an operation may do to a database in use: one rule a file.
 *
 * <p>In come operations, or what statements did when they were measured; out come hazards, each
 * with a code and a page.
 */
@NullMarked
package dev.autogen.safety;

import org.jspecify.annotations.NullMarked;
