/** Measurements, apart from the tests: nothing runs them but the command in BENCHMARKS.md. */
@org.jspecify.annotations.NullMarked
package dev.autogen.benchmarks;
