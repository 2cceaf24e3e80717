package org.feedbacknlp.opennlp;

import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.WhitespaceTokenizer;

/** Which of OpenNLP's tokenizers parts a text: the one that the model was trained with. */
public enum Tokenization {
    /** At white space, as OpenNLP's command line does: {@link WhitespaceTokenizer}. */
    WHITESPACE {
        @Override
        byte kind(char c) {
            return isAsciiLetter(c) || !isSpace(c) ? LETTER : SPACE;
        }

        @Override
        Tokenizer tokenizer() {
            return WhitespaceTokenizer.INSTANCE;
        }
    },
    /** Also between letters, digits and other characters: {@link SimpleTokenizer}. */
    SIMPLE {
        @Override
        byte kind(char c) {
            if (isAsciiLetter(c)) {
                return LETTER;
            }
            if (isSpace(c)) {
                return SPACE;
            }
            if (Character.isAlphabetic(c)) {
                return LETTER;
            }
            return Character.isDigit(c) ? DIGIT : OTHER;
        }

        @Override
        Tokenizer tokenizer() {
            return SimpleTokenizer.INSTANCE;
        }
    };

    /** Between tokens. */
    static final byte SPACE = 0;
    /** Goes together with its like. */
    static final byte LETTER = 1;
    /** Goes together with its like. */
    static final byte DIGIT = 2;
    /** Goes together with the very same character alone. */
    static final byte OTHER = 3;

    /** The tokenizer itself. */
    abstract Tokenizer tokenizer();

    /** What kind of code unit it takes one for: a token ends where the kind changes. */
    abstract byte kind(char c);

    /** What most texts are made of needs no table. */
    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
