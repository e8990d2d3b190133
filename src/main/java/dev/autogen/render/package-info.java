/**
 * Lays out plans as files.
 *
 * <p>Input: a plan and its header. Output: the texts and names of files in a format.
 */
@NullMarked
package dev.autogen.render;

import org.jspecify.annotations.NullMarked;
