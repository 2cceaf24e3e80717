/**
 * Looks into plugins' jars without loading a class of theirs: which providers they hold, which their services file and their module
 * descriptor name, and where these differ.
 */
@NullMarked
package org.feedbacknlp.cli.plugins;

import org.jspecify.annotations.NullMarked;
