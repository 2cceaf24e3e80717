package org.feedbacknlp.onnx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The word pieces that a network knows: a piece a line, numbered from 0, as {@code vocab.txt} of BERT has them. */
final class Vocabulary {
    /** What {@link #find} says of a piece that is not there. */
    static final int NONE = -1;

    private final Map<String, Integer> pieces = new HashMap<>();
    private final String file;

    private Vocabulary(String file) {
        this.file = file;
    }

    /**
     * Reads a vocabulary.
     *
     * @param file the file, UTF-8
     * @return the vocabulary
     * @throws OnnxModelException if it is not UTF-8, a piece is there twice, or one that every text needs is not there
     */
    static Vocabulary read(FileBytes file) {
        Vocabulary vocabulary = new Vocabulary(file.name());
        text(file).lines().forEach(vocabulary::add);
        for (String special : new String[] {WordPieces.FIRST, WordPieces.LAST, WordPieces.UNKNOWN}) {
            if (vocabulary.find(special) == NONE) {
                throw new OnnxModelException(file.name(), "the vocabulary has no " + special);
            }
        }
        return vocabulary;
    }

    private static String text(FileBytes file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new OnnxModelException(file.name(), "the vocabulary is not UTF-8", malformed);
        }
    }

    private void add(String piece) {
        int number = pieces.size();
        if (pieces.putIfAbsent(piece, number) != null) {
            throw new OnnxModelException(file, "line " + (number + 1) + " holds a piece that is there already");
        }
    }

    /**
     * Finds a piece.
     *
     * @param piece the piece
     * @return its number, or {@link #NONE}
     */
    int find(String piece) {
        return pieces.getOrDefault(piece, NONE);
    }
}
