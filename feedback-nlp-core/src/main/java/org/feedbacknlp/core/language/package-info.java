/**
 * Which language a verbatim is in. {@link org.feedbacknlp.core.language.LanguageIdentifier} is the way in. A script that one
 * language uses decides by itself; in the others the trigrams of the words vote, each with one row that holds the weights
 * of all languages of the script. Thin evidence gives {@code und}, never a language by default. The model card is
 * {@code docs/models/languages.md}; the recipe that makes the model is in the module {@code training}.
 */
@NullMarked
package org.feedbacknlp.core.language;

import org.jspecify.annotations.NullMarked;
