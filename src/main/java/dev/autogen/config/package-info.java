/**
 * What the user wants.
 *
 * <p>In come options, variables, {@code autogen.properties} and defaults; out comes one {@link
 * dev.autogen.config.Settings}.
 */
@NullMarked
package dev.autogen.config;

import org.jspecify.annotations.NullMarked;
