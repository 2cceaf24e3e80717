/**
 * A small network that reads a text as a sequence of words: filters over runs of one to three words, of each the strongest answer, and a
 * sum of those. Its first layer is a look-up, and what each run of words adds to an output is exact.
 *
 * @see <a href="https://doi.org/10.3115/v1/D14-1181">Kim: Convolutional Neural Networks for Sentence Classification (2014)</a>
 */
@NullMarked
package org.feedbacknlp.core.network;

import org.jspecify.annotations.NullMarked;
