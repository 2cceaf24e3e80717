/**
 * The behaviour suite: short texts that each ask one thing of the sentiment, or for one finding beside it, how many of them an analyzer
 * gets wrong by capability, and how many it may. What is shown are ids and counts, never a text, so that the half that was written blind stays blind.
 */
@NullMarked
package org.feedbacknlp.corpus.behaviour;

import org.jspecify.annotations.NullMarked;
