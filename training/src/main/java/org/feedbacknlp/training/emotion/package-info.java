/**
 * The recipe of the emotion model that the library ships: comments that others labelled, mapped to what customers feel, and customers' texts
 * written for this project. Nothing of the texts reaches the model but hashed features and their weights.
 */
@NullMarked
package org.feedbacknlp.training.emotion;

import org.jspecify.annotations.NullMarked;
