/**
 * From files to verbatims: formats, charsets, columns. Whatever a file holds, a row that cannot be read costs itself alone, says where
 * it stands, and the rows around it are read. FastCSV reads CSV, Jackson reads JSON.
 */
@NullMarked
package org.feedbacknlp.cli.input;

import org.jspecify.annotations.NullMarked;
