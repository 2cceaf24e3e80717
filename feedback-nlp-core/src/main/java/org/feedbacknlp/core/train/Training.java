package org.feedbacknlp.core.train;

import org.feedbacknlp.core.model.Model;

/**
 * A trained model, and how good it was on what it had not seen.
 *
 * @param model the model
 * @param report what cross-validation showed
 */
public record Training(Model model, TrainingReport report) {}
