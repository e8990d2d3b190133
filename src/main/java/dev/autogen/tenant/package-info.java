/**
 * The same command on many databases or schemas, several at once.
 *
 * <p>In come a list of tenants and a command; out comes a result for each.
 */
@NullMarked
package dev.autogen.tenant;

import org.jspecify.annotations.NullMarked;
