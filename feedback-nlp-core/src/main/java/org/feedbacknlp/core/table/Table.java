package org.feedbacknlp.core.table;

/**
 * A table as the build writes it beside the classes.
 *
 * @param beside a class in the package that it belongs to
 * @param name its file name
 * @param content what {@link TableReader} reads
 */
public record Table(Class<?> beside, String name, TableWriter content) {}
