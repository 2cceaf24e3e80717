package org.feedbacknlp.cli.plugins;

/**
 * A provider that is not registered as it should be.
 *
 * @param subject the provider's class, or the jar if it is about the whole of it
 * @param location the jar or folder
 * @param flaw what is wrong
 * @param line one sentence that says what is wrong and what to do
 */
public record RegistrationFlaw(String subject, String location, Flaw flaw, String line) {}
