@NullMarked
package dev.autogen.cli;

import org.jspecify.annotations.NullMarked;
