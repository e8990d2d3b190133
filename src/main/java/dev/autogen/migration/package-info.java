/**
 * Migration files: their text, header, sections, steps and order.
 *
 * <p>Input: a folder. Output: the graph of its migrations, and edits of its files.
 */
@NullMarked
package dev.autogen.migration;

import org.jspecify.annotations.NullMarked;
