/**
 * Lints SQL files of any origin by the measured effects of their statements on a throw-away server.
 */
@NullMarked
package dev.autogen.lint;

import org.jspecify.annotations.NullMarked;
