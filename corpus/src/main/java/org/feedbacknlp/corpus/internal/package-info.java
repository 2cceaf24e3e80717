/**
 * How the corpus reads its files and hashes its ids. Not exported. SnakeYAML Engine is the parser because it keeps the line
 * of every node, which is what an author needs to mend a file.
 */
@NullMarked
package org.feedbacknlp.corpus.internal;

import org.jspecify.annotations.NullMarked;
