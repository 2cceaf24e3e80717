package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.feedbacknlp.core.text.CueTable.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listed pattern stands for: alternatives, what may be left out, and the longest of several. */
class PatternTest {
    private static TokenBuffer tokens(String text) {
        TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
        document.open(Verbatim.of(text));
        return document.tokens();
    }

    private static long find(PatternTable table, String text) {
        TokenBuffer tokens = tokens(text);
        return table.find(tokens, 0, tokens.count());
    }

    private static PatternTable table(String pattern) {
        return PatternTable.of(List.of(Map.entry(pattern, new Entry(1, 0))));
    }

    @ParameterizedTest(name = "{0} in \"{1}\"")
    @CsvSource({
        "cancel, cancel it, 1",
        "cancel, cancelled, 0",
        "cancel(|led|ling), cancelling it, 1",
        "cancel(|led|ling), cancels, 0",
        "cancel(|led) (my|our) plan, cancelled our plan today, 3",
        "cancel(|led) (my|our) plan, cancelled the plan, 0",
        "cancel (my )?plan, cancel plan, 2",
        "cancel (my )?plan, cancel my plan, 3",
        "cancel( my)?, cancel, 1",
        "cancel( my)?, cancel my plan, 2",
        "(a|the (big|small)) one, the small one, 3",
        "(a|the (big|small)) one, the one, 0",
        "set ?up, setup, 1",
        "set ?up, set up, 2",
        "e-mail(s|), e-mails, 2",
        "d'(un|une), d'une, 2",
        "CAFÉ, café, 1",
        "café, CAFÉ, 1"
    })
    void standsForItsAlternatives(String pattern, String text, int length) {
        assertEquals(length, PatternTable.length(find(table(pattern), text)));
        assertEquals(length, PatternTable.length(find(writtenAndRead(table(pattern)), text)), "written and read");
    }

    private static PatternTable writtenAndRead(PatternTable table) {
        TableWriter out = new TableWriter();
        table.write(out);
        return PatternTable.read(TableReader.of(out.bytes()));
    }

    @Test
    void theLongestHolds() {
        PatternTable table = PatternTable.of(List.of(
                Map.entry("would be", new Entry(1, 0)), Map.entry("would (be|have) (great|good) if", new Entry(2, 7))));
        assertEquals(new Entry(1, 0), table.at(find(table, "would be great")));
        assertEquals(new Entry(2, 7), table.at(find(table, "would be great if")));
    }

    @Test
    void whatTwoPatternsTellOfTheSameWordsIsJoined() {
        PatternTable table = PatternTable.of(
                List.of(Map.entry("locked (out|in)", new Entry(1, 0)), Map.entry("locked out", new Entry(4, 2))));
        assertEquals(new Entry(5, 2), table.at(find(table, "locked out")));
        PatternTable read = writtenAndRead(table);
        assertEquals(new Entry(5, 2), read.at(find(read, "locked out")));
        assertEquals(new Entry(1, 0), table.at(find(table, "locked in")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a (b|c", "", "(|a)", "(a)?"})
    void aBrokenPatternIsRefused(String pattern) {
        assertThrows(IllegalStateException.class, () -> table(pattern));
    }

    @Test
    void everyLanguageHasAList() {
        for (String language : CueTable.LANGUAGES) {
            CueTable table = CueTable.of(language);
            Cues cues = new Cues();
            cues.read(tokens("?"), table);
            assertEquals(language, table.language());
            assertTrue(cues.any(Cue.QUESTION_MARK.bit()), language);
        }
        assertEquals(0, PatternTable.length(find(CueTable.of("xx").patterns(), "anything")));
    }
}
