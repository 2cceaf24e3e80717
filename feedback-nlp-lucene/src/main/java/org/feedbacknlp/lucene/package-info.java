/**
 * Analyses in an index, searched by people and by programmes. {@link org.feedbacknlp.lucene.FeedbackIndex} opens an index in a
 * folder, takes analyses from any engine, and answers a {@link org.feedbacknlp.lucene.SearchRequest}:
 *
 * <pre>{@code
 * try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
 *     index.upsertAll(analyses);
 *     index.commit();
 *     SearchResult found = index.search(SearchRequest.builder()
 *             .query("late delivery -refund score:<=6")
 *             .filter(Filter.is(IndexField.segment("region"), "emea"))
 *             .facet(IndexField.TOPIC)
 *             .text(true)
 *             .highlight(true)
 *             .build());
 * }
 * }</pre>
 *
 * <h2>The query language</h2>
 * It is for people who type. Every string gives a result or one {@link org.feedbacknlp.lucene.InvalidQueryException} that says
 * where and what to do, within {@link org.feedbacknlp.lucene.QueryLimits}. Capitals, accents, width and the shape of
 * apostrophes and quotation marks do not matter.
 *
 * <table>
 *   <caption>What finds what</caption>
 *   <tr><th>Query<th>Finds verbatims
 *   <tr><td>{@code late delivery}<td>with all of the words, anywhere
 *   <tr><td>{@code "late delivery"}<td>with the words one after the other
 *   <tr><td>{@code deliver*}<td>with a word that begins so
 *   <tr><td>{@code refund OR "money back"}<td>with one or the other; {@code |} does as well
 *   <tr><td>{@code delivery -late}<td>with the one word and without the other; {@code NOT} does as well
 *   <tr><td>{@code (late OR slow) delivery}<td>by parts; without parentheses, words that stand together bind before {@code OR}
 *   <tr><td>{@code late NEAR/5 delivery}<td>with the two at most 5 words apart, in any order; {@code NEAR} alone means 5
 *   <tr><td>{@code topic:delivery NEAR/8 sentiment:negative}<td>where the analysis found words of a topic, and bad words, near each
 *       other; {@code NEAR} joins words, phrases, these two, and such in parentheses with {@code OR}
 *   <tr><td>{@code topic:delivery}<td>about a topic
 *   <tr><td>{@code topic.negative:delivery}<td>with that feeling about a topic, whatever is felt about others
 *   <tr><td>{@code -topic:delivery}<td>not about it
 *   <tr><td>{@code sentiment:negative}<td>of a polarity: negative, neutral, positive, mixed
 *   <tr><td>{@code lang:pt}<td>in a language, whatever the region; {@code lang:pt-BR} in that one
 *   <tr><td>{@code channel:app*}<td>with a value that begins so
 *   <tr><td>{@code score:<=6}<td>with a score up to 6, on any scale; {@code <}, {@code >}, {@code >=} do as well
 *   <tr><td>{@code scale:nps score:9..10}<td>with a score in a range, both ends in it, on one scale
 *   <tr><td>{@code date:2026-10}<td>of a month; a year or a day does as well
 *   <tr><td>{@code date:2026-01-05..2026-02-01}<td>of a range of days, both ends in it; {@code date:>=2026-02} of all from then on
 *   <tr><td>{@code plan:"pro plus"}<td>with a value of the segment {@code plan}; a space in a segment's name is typed {@code _}
 *   <tr><td>{@code signal:churn-risk}<td>with a signal that holds: stated, conditional or hypothetical
 *   <tr><td>{@code signal.negated:churn-risk}<td>with a signal in that mood
 *   <tr><td>{@code label.intent:billing}<td>with a label of the model {@code intent}
 *   <tr><td>{@code id:r7}<td>of that id, exactly
 * </table>
 *
 * <p>The other fields are {@code status}, {@code respondent}, {@code stage}, {@code severity} (S1 to S4), {@code effort} (-2 to 2), {@code
 * emotion}, and those that say what made an analysis: {@code engine}, {@code model} ({@code NAME@DIGEST}) and {@code codebook} (a digest), so
 * that {@code -model:sentiment@sha256:12ab*} finds what another model made; see {@link
 * org.feedbacknlp.lucene.IndexField}. Operators are in capitals ({@code OR}, {@code AND}, {@code NOT}). Parentheses that do not
 * match, an operator without operands, and signs that stand in no text are passed over; a quotation mark that is not closed
 * reaches to the end. A query in which no word is left finds nothing; everything is found by a request without a query. A
 * field that the index does not have is an error, and so are a star anywhere but behind the first letters of a word, a score or
 * date that is none, and a polarity, status, scale, stage or signal that does not exist. There are no regular expressions.
 *
 * <h2>Beside searching</h2>
 * {@link org.feedbacknlp.lucene.FeedbackIndex#similar} finds what is like a verbatim or a text, {@link
 * org.feedbacknlp.lucene.FeedbackIndex#duplicates} what was written more than once, and {@link
 * org.feedbacknlp.lucene.FeedbackIndex#suggest(String, int)} the words that somebody who types may mean, never one that few people use.
 * {@link org.feedbacknlp.lucene.Alerts} hold every new analysis against saved rules and filters, without an index.
 *
 * <h2>What is indexed</h2>
 * The words of the text are the tokens of the analysis where it has {@link org.feedbacknlp.api.layer.Layer#TOKENS}, without
 * punctuation and symbols, which take no position; otherwise the words between Unicode's word borders. They are folded: lower
 * case, no accents, compatibility forms (NFKC), straight apostrophes, no invisible characters, at most 255 code units. Postings
 * hold positions, and offsets in UTF-16 code units of the original text, so a span of a {@link
 * org.feedbacknlp.lucene.Hit} is a span of what the respondent wrote. The text is stored with each lone surrogate replaced by
 * U+FFFD, which moves no offset.
 *
 * <p>Rules of a codebook ({@link org.feedbacknlp.lucene.IndexQuery#rule}) look at two fields of their own: the respondent's words as the
 * engine matches them, unfolded and without quoted replies, and where sentences and clauses begin among them. They find what the engine
 * finds in analyses that carry tokens, sentences and clauses; without tokens they look at the folded words, and without the others all
 * words are in one part.
 *
 * <p>A third field notes at the words what the analysis found there: where sentences begin and end, which words mention a topic, which are
 * good or bad. No star meets a note, for words and notes are different fields. Concordances show the analysis's own sentences by it.
 * There are no stems: rules spell out the forms of a word, and {@code deliver*} finds them in a query; a stem would find what nobody meant,
 * and say so in no language.
 *
 * <p>A date is a day. Where verbatims come with instants, whoever reads them says in which zone they lie on which day, so histograms need
 * no zone.
 *
 * <p>Values (topics, segments and the like) are kept whole. One of more than 256 code units is indexed and counted as its first
 * 200, an ellipsis and 32 hexadecimal digits of its SHA-256. A blank value is no value. A layer that is absent puts nothing
 * into the index, so that {@link org.feedbacknlp.lucene.Filter#has} and {@link org.feedbacknlp.lucene.FacetCounts#without} tell
 * it from every value. The name of a segment has at most 64 code units, holds none of {@code . : " * ( )}, and is not the name
 * of a field.
 *
 * <h2>Operating</h2>
 * What was committed survives the death of the process and of the machine, a full disk and one that fails; a writer that closed
 * itself after such a failure says so, and the index is opened again without a restart of the JVM. {@link
 * org.feedbacknlp.lucene.FeedbackIndex#verify} finds files that were damaged, {@link
 * org.feedbacknlp.lucene.FeedbackIndex#snapshot} and {@link org.feedbacknlp.lucene.FeedbackIndex#restore} copy an index there and back,
 * {@link org.feedbacknlp.lucene.FeedbackIndex#openReadOnly} searches what must not be changed.
 *
 * <h2>Versions</h2>
 * An index says in each commit by which version of this schema it was made. One of version 2 is opened, searched and written by this
 * release, which writes version 3; what version 3 added (notes, and fields for feelings about topics, severity, effort, emotions, models and
 * codebooks) is missing from what was written before until that is analysed again. Others are refused.
 *
 * <h2>Dependencies</h2>
 * Lucene's core, and insight for the statistics of words (one log-likelihood ratio for the whole project). Its matches over postings give the spans (no highlighter), its doc values give the facets (no facet
 * module and no second index of categories), and this language has its own parser (no query parser: Lucene's overflow the stack
 * or leak exceptions on hostile input).
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.lucene;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
