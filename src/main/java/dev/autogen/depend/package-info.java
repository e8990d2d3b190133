/**
 * What depends on what, for schema records and for everything else in a database.
 *
 * <p>Input: dependents as the server describes them, and operations. Output: the dependents of an
 * object, directly and through others, an order to create them, and those that a change breaks.
 */
@NullMarked
package dev.autogen.depend;

import org.jspecify.annotations.NullMarked;
