package org.feedbacknlp.api.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a provider, where it can be read before the class is initialised: so that a provider which is disabled, or not among those
 * allowed, never runs a line of its code.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProviderName {
    /**
     * Returns the name, as {@link AnnotatorProvider#name()} wants it.
     *
     * @return unique, lower-case letters, digits and hyphens, as in {@code acme-urgency}
     */
    String value();
}
