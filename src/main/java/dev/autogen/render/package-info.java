/**
 * Lays out plans as files.
 *
 * <p>In come a plan and its header; out come the texts and names of files in a format.
 */
@NullMarked
package dev.autogen.render;

import org.jspecify.annotations.NullMarked;
