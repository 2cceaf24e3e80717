package org.feedbacknlp.testkit.code;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The constants of a class file: an index into it stands for a text, a class or a method. */
final class ConstantPool {
    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;

    private final String[] texts;
    private final int[] kinds;
    /** Index to the first index that a constant refers to, and to the second. */
    private final int[] first;

    private final int[] second;

    private ConstantPool(int count) {
        texts = new String[count];
        kinds = new int[count];
        first = new int[count];
        second = new int[count];
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        ConstantPool pool = new ConstantPool(count);
        for (int i = 1; i < count; i++) {
            pool.texts[i] = "";
            i += pool.readConstant(in, i);
        }
        return pool;
    }

    /** Reads one constant and returns how many further indices it takes. */
    private int readConstant(DataInputStream in, int i) throws IOException {
        kinds[i] = in.readUnsignedByte();
        switch (kinds[i]) {
            case UTF8 -> texts[i] = in.readUTF();
            case 3, 4 -> in.skipNBytes(4); // int, float
            case 5, 6 -> { // long, double
                in.skipNBytes(8);
                return 1;
            }
            case CLASS, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort(); // also text, method type, module, package
            case 9, METHOD, INTERFACE_METHOD, 12, 17, 18 -> { // also field, name and type, dynamic
                first[i] = in.readUnsignedShort();
                second[i] = in.readUnsignedShort();
            }
            case 15 -> in.skipNBytes(3); // method handle
            default -> throw new IOException("constant of kind " + kinds[i]);
        }
        return 0;
    }

    String text(int index) {
        return texts[index];
    }

    String className(int index) {
        return texts[first[index]].replace('/', '.');
    }

    Set<String> classNames() {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < kinds.length; i++) {
            if (kinds[i] == CLASS && !className(i).startsWith("[")) {
                names.add(className(i));
            }
        }
        return names;
    }

    Set<String> methodNames() {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < kinds.length; i++) {
            if (kinds[i] == METHOD || kinds[i] == INTERFACE_METHOD) {
                names.add(className(first[i]) + '.' + texts[first[second[i]]]);
            }
        }
        return names;
    }
}
