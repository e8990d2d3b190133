@NullMarked
package dev.autogen.safety;

import org.jspecify.annotations.NullMarked;
