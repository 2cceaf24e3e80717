package org.feedbacknlp.cli.plugins;

import java.io.DataInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The texts and class names among a class file's constants. */
final class ConstantPool {
    private final @Nullable String[] texts;
    private final int[] nameOfClass;

    private ConstantPool(int size) {
        texts = new String[size];
        nameOfClass = new int[size];
    }

    /** Reads the constants. */
    static ConstantPool read(DataInputStream data) throws IOException {
        int size = data.readUnsignedShort();
        ConstantPool pool = new ConstantPool(size);
        for (int i = 1; i < size; i++) {
            int tag = data.readUnsignedByte();
            switch (tag) {
                case 1 -> pool.texts[i] = data.readUTF();
                case 7 -> pool.nameOfClass[i] = data.readUnsignedShort();
                case 8, 16, 19, 20 -> data.skipNBytes(2);
                case 15 -> data.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
                case 5, 6 -> {
                    data.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("no constant has the tag " + tag);
            }
        }
        return pool;
    }

    /** Returns a text. */
    String text(int index) throws IOException {
        String text = index < texts.length ? texts[index] : null;
        if (text == null) {
            throw new IOException("there is no text at " + index);
        }
        return text;
    }

    /** Returns the name of a class, with dots. */
    String className(int index) throws IOException {
        if (index >= nameOfClass.length) {
            throw new IOException("there is no class at " + index);
        }
        return text(nameOfClass[index]).replace('/', '.');
    }
}
