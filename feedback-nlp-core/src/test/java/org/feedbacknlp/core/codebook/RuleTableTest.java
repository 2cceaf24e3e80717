package org.feedbacknlp.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.junit.jupiter.api.Test;

/** A rule is read back from a table as it was written. */
class RuleTableTest {
    @Test
    void randomRulesComeBack() {
        long seed = 5;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Rule rule = RandomRule.next(random, random.nextInt(5));
            TableWriter out = new TableWriter();
            RuleTable.write(rule, out);
            assertEquals(rule, RuleTable.read(TableReader.of(out.bytes())), () -> "seed " + seed + ", " + rule);
        }
    }

    @Test
    void aConditionDoesNotShip() {
        Rule condition = new Rule.Field("score", Rule.Comparison.AT_MOST, "6");
        assertThrows(IllegalArgumentException.class, () -> RuleTable.write(condition, new TableWriter()));
    }
}
