/**
 * What the user wants.
 *
 * <p>Input: options, variables, {@code autogen.properties} and defaults. Output: one {@link
 * dev.autogen.config.Settings}.
 */
@NullMarked
package dev.autogen.config;

import org.jspecify.annotations.NullMarked;
