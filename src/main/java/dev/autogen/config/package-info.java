/**
 * What the user wants: one record, read from flags, environment, file and discovery in one place.
 */
@NullMarked
package dev.autogen.config;

import org.jspecify.annotations.NullMarked;
