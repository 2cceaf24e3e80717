package org.feedbacknlp.cli.input;

/**
 * A column that was found for a purpose.
 *
 * @param name its name
 * @param named true if the caller named it, and a value that cannot be read costs the row; false if it was guessed, and such a value is
 *     left out
 */
record Column(String name, boolean named) {}
