/**
 * The same command on many databases or schemas, several at once.
 *
 * <p>Input: a list of tenants and a command. Output: a result for each.
 */
@NullMarked
package dev.autogen.tenant;

import org.jspecify.annotations.NullMarked;
