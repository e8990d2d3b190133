/** Migrations on disk: the files, what they hold, and how they follow each other. */
@NullMarked
package dev.autogen.migration;

import org.jspecify.annotations.NullMarked;
