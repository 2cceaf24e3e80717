/**
 * Proves that a plugin keeps its promises. An author extends {@link org.feedbacknlp.testkit.ProviderConformance} in the tests of the
 * plugin and says what to test:
 *
 * {@snippet :
 * class UrgencyConformanceTest extends ProviderConformance {
 *     @Override
 *     protected AnnotatorProvider provider() {
 *         return new UrgencyProvider();
 *     }
 *
 *     @Override
 *     protected List<String> texts() {
 *         return List.of("Please call me back today");
 *     }
 * }
 * }
 *
 * <p>Each inherited test is a rule. One whose name begins with {@code required_} must pass; one that begins with {@code optional_} is
 * advice, and is aborted, not failed, with a word on what would be better. The middle names the contract: {@code C1} offsets, {@code C2}
 * same input, same bytes, {@code C3} absent is not neutral, {@code C4} any text is answered, {@code C5} labels explain themselves,
 * {@code C6} provenance, {@code C7} one failure costs one item, {@code C8} no text spilled, {@code C9} nothing untrusted is run, {@code
 * C10} shareable, and gone when closed, {@code C11} the host's JVM is left alone; {@code spi} is the form of a plugin.
 *
 * <p>A rule that cannot be told because another one is broken is aborted and names that one. Hostile texts are drawn from a seed that a
 * failure prints; the system property {@code feedbacknlp.testkit.seed} sets it. How long a text may take, how often the plugin is loaded
 * and dropped, and how many other JVMs are asked can be overridden where the defaults do not suit a plugin.
 *
 * <p>The tests need the plugin, this kit and, when they run, an engine: {@code feedback-nlp-core} in test scope. They hold JUnit's locks
 * of what they change for a moment: the default locale and time zone, the standard streams, the level of the root logger.
 *
 * @since 0.1
 */
@Experimental
@NullMarked
package org.feedbacknlp.testkit;

import org.feedbacknlp.api.stability.Experimental;
import org.jspecify.annotations.NullMarked;
