/** What the tests share: samples of every value, hand-made documents and engines, and ways to tell cases. */
package org.feedbacknlp.apitest.support;
