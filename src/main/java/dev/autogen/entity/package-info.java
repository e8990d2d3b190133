/**
 * The tool's side of reading the model: finds the class path and the entities, lets Hibernate read
 * them in a process of its own, and keeps its answer.
 */
@NullMarked
package dev.autogen.entity;

import org.jspecify.annotations.NullMarked;
