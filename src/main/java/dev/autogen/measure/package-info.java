/**
 * What a statement really does to a database: run on a throw-away server, read from the catalog.
 */
@NullMarked
package dev.autogen.measure;

import org.jspecify.annotations.NullMarked;
