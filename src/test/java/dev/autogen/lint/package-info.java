@NullMarked
package dev.autogen.lint;

import org.jspecify.annotations.NullMarked;
