package org.feedbacknlp.testkit;

/**
 * The rules that every plugin keeps, as inherited tests. Extended by a test class of the plugin, which says how the provider is made and
 * which texts it finds something in; the package describes how. JUnit makes one instance for all rules and runs them one after the other.
 */
public abstract class ProviderConformance extends FindingRules {
    /** Made by JUnit. */
    protected ProviderConformance() {}
}
