/**
 * What one command works with: settings, folder, database, history and throw-away server.
 *
 * <p>Input: the settings. Output: the parts of a command. Each part is opened or read once, when it
 * is first needed, and closed with the session.
 */
@NullMarked
package dev.autogen.session;

import org.jspecify.annotations.NullMarked;
