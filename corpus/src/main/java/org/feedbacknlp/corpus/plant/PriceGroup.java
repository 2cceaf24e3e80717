package org.feedbacknlp.corpus.plant;

/**
 * The group of customers that complains about the price.
 *
 * @param segment the segment, such as {@code plan}
 * @param value the group's value of it, such as {@code team}
 * @param odds how many of those who complain belong to the group for each who does not
 */
public record PriceGroup(String segment, String value, double odds) {}
