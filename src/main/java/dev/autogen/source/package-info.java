/**
 * Reads the source of the entities for what their mapping does not tell: lines and initialisers.
 */
@NullMarked
package dev.autogen.source;

import org.jspecify.annotations.NullMarked;
