/**
 * The command: one class for each subcommand, and the options that they share. Subcommands read through {@code input}, write through
 * {@code output} and {@code report}, and compute nothing themselves. Picocli reads the arguments.
 */
@NullMarked
package org.feedbacknlp.cli;

import org.jspecify.annotations.NullMarked;
