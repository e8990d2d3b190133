package dev.autogen.schema;

import java.io.Serializable;

/**
 * The value of a column that PostgreSQL computes from its row.
 *
 * @param stored whether it is kept on disk; virtual columns came with PostgreSQL 18
 */
public record Generated(Expression expression, boolean stored) implements Serializable {}
