package org.feedbacknlp.core.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordList;

/** Recognises adverts, chain letters and lists of links by their phrases. Immutable and thread-safe. */
final class Spam {
    private static final double THRESHOLD = 3;
    private static final double ADDRESS_WEIGHT = 1;
    private static final String TABLE = "spam-cues.table";

    private final PhraseTable<Double> cues;
    private final Map<String, Double> partsOfAddresses = new TreeMap<>();

    Spam() {
        TableReader in = TableReader.open(Spam.class, TABLE);
        cues = PhraseTable.readNumbers(in);
        for (long weight : in.longs()) {
            partsOfAddresses.put(in.text(), Double.longBitsToDouble(weight));
        }
    }

    /** Makes the table of the phrases as they are written. */
    static Table compiled() {
        Map<String, Double> partsOfAddresses = new TreeMap<>();
        Map<String, Double> phrases = new LinkedHashMap<>();
        for (List<String> row : WordList.read(Spam.class, "spam-cues.tsv")) {
            boolean ofAddress = row.get(1).indexOf('.') >= 0 && row.get(1).indexOf(' ') < 0;
            (ofAddress ? partsOfAddresses : phrases).put(row.get(1), Double.parseDouble(row.get(2)));
        }
        TableWriter out = new TableWriter();
        PhraseTable.of(phrases).write(out, Double::doubleToLongBits);
        out.longs(partsOfAddresses.values().stream()
                .mapToLong(Double::doubleToLongBits)
                .toArray());
        partsOfAddresses.keySet().forEach(out::text);
        return new Table(Spam.class, TABLE, out);
    }

    boolean is(TokenBuffer tokens) {
        double weight = 0;
        double address = 0;
        int i = 0;
        while (i < tokens.count()) {
            long hit = cues.find(tokens, i, tokens.count());
            int length = PhraseTable.length(hit);
            if (length > 0) {
                weight += cues.at(hit);
            } else if (tokens.kind(i) == TokenKind.URL || tokens.kind(i) == TokenKind.EMAIL) {
                address = Math.max(address, ADDRESS_WEIGHT + suspicion(tokens.word(i)));
            }
            i += Math.max(1, length);
        }
        return weight + address >= THRESHOLD;
    }

    private double suspicion(String address) {
        double weight = 0;
        for (Map.Entry<String, Double> part : partsOfAddresses.entrySet()) {
            weight = address.contains(part.getKey()) ? Math.max(weight, part.getValue()) : weight;
        }
        return weight;
    }
}
