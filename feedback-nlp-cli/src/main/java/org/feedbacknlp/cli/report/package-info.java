/**
 * The report: one HTML file that holds everything it shows and loads nothing. {@link org.feedbacknlp.cli.report.Report} takes outcomes
 * one by one, gives the findings as a tree and writes the page.
 *
 * <p>Words stand in the templates beside these classes; a part of the page is a class that prepares figures for one template. All that
 * respondents, codebooks and column names say is hostile: it goes through {@code Shown}, and templates escape it. Every table is there
 * without scripts, and the charts say nothing that the tables do not. The same outcomes give the same bytes.
 */
@NullMarked
package org.feedbacknlp.cli.report;

import org.jspecify.annotations.NullMarked;
