package org.feedbacknlp.training.language;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The names that OpenNLP's detector gives to languages, ISO 639-3, and ours. */
final class IsoCodes {
    /** From three letters to ours; the names of languages that are not identified stay as they are. */
    static final Map<String, String> BY_ALPHA3;

    private static final String[] PAIRS = {
        "afr:af", "ara:ar", "aze:az", "bel:be", "ben:bn", "bos:bs", "bul:bg", "cat:ca", "ces:cs", "cmn:zh", "cym:cy",
                "dan:da",
        "deu:de", "ekk:et", "ell:el", "eng:en", "epo:eo", "est:et", "eus:eu", "fas:fa", "fin:fi", "fra:fr", "gle:ga",
                "glg:gl",
        "guj:gu", "heb:he", "hin:hi", "hrv:hr", "hun:hu", "hye:hy", "ind:id", "isl:is", "ita:it", "jpn:ja", "kan:kn",
                "kat:ka",
        "kaz:kk", "kir:ky", "kor:ko", "lat:la", "lav:lv", "lit:lt", "ltz:lb", "lvs:lv", "mal:ml", "mar:mr", "mkd:mk",
                "mlt:mt",
        "mon:mn", "mri:mi", "msa:ms", "nep:ne", "nld:nl", "nno:nn", "nob:nb", "pan:pa", "pes:fa", "pol:pl", "por:pt",
                "pus:ps",
        "ron:ro", "rus:ru", "sin:si", "slk:sk", "slv:sl", "som:so", "spa:es", "sqi:sq", "srp:sr", "swa:sw", "swe:sv",
                "tam:ta",
        "tel:te", "tgk:tg", "tgl:tl", "tha:th", "tur:tr", "ukr:uk", "urd:ur", "uzb:uz", "vie:vi", "zul:zu"
    };

    static {
        Map<String, String> codes = new TreeMap<>();
        for (String pair : PAIRS) {
            int colon = pair.indexOf(':');
            codes.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        BY_ALPHA3 = Collections.unmodifiableMap(codes);
    }

    private IsoCodes() {}
}
