package org.feedbacknlp.testkit.code;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands in a class file, without the class being loaded (JVM specification, chapter 4).
 *
 * @param name the class, with dots
 * @param classes the classes that it names, with dots; arrays left out
 * @param methods the methods that it calls, as {@code java.lang.System.exit}
 * @param mutableStatics its static fields that are not final, those that a compiler made left out
 */
public record ClassFile(String name, Set<String> classes, Set<String> methods, List<String> mutableStatics) {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int ACC_STATIC = 0x0008;
    private static final int ACC_FINAL = 0x0010;
    private static final int ACC_SYNTHETIC = 0x1000;

    /**
     * Reads a class file.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ClassFile of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return read(in);
        } catch (IOException | IndexOutOfBoundsException broken) {
            throw new IllegalArgumentException("not a class file", broken);
        }
    }

    private static ClassFile read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file begins like this");
        }
        in.skipNBytes(4); // version
        ConstantPool pool = ConstantPool.read(in);
        in.skipNBytes(2); // access flags
        String name = pool.className(in.readUnsignedShort());
        in.skipNBytes(2); // superclass; it is in the pool
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces, likewise
        return new ClassFile(name, pool.classNames(), pool.methodNames(), mutableStatics(in, pool));
    }

    private static List<String> mutableStatics(DataInputStream in, ConstantPool pool) throws IOException {
        List<String> names = new ArrayList<>();
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            int access = in.readUnsignedShort();
            String name = pool.text(in.readUnsignedShort());
            in.skipNBytes(2); // type
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                in.skipNBytes(2);
                in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
            }
            if ((access & (ACC_STATIC | ACC_FINAL | ACC_SYNTHETIC)) == ACC_STATIC) {
                names.add(name);
            }
        }
        return names;
    }
}
