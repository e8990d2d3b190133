/** Views of a comparison for people and programs. */
@NullMarked
package dev.autogen.report;

import org.jspecify.annotations.NullMarked;
