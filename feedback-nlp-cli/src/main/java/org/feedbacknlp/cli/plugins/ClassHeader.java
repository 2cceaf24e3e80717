package org.feedbacknlp.cli.plugins;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a class file says of its class before any code: read without loading it (The Java Virtual Machine Specification, chapter 4).
 *
 * @param name the class, with dots
 * @param superTypes its superclass and its interfaces, with dots
 * @param instantiable true if it is public, not abstract, and has a public constructor without arguments
 */
record ClassHeader(String name, List<String> superTypes, boolean instantiable) {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int PUBLIC = 0x0001;
    private static final int ABSTRACT_OR_INTERFACE = 0x0600;

    /**
     * Reads a class file up to the end of its methods.
     *
     * @param in the class file; not closed
     * @return the header
     * @throws IOException if it cannot be read or is no class file
     */
    static ClassHeader read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        data.readInt();
        ConstantPool pool = ConstantPool.read(data);
        int access = data.readUnsignedShort();
        String name = pool.className(data.readUnsignedShort());
        List<String> superTypes = new ArrayList<>();
        int superclass = data.readUnsignedShort();
        if (superclass != 0) {
            superTypes.add(pool.className(superclass));
        }
        for (int left = data.readUnsignedShort(); left > 0; left--) {
            superTypes.add(pool.className(data.readUnsignedShort()));
        }
        hasConstructor(data, pool);
        boolean constructor = hasConstructor(data, pool);
        boolean concrete = (access & PUBLIC) != 0 && (access & ABSTRACT_OR_INTERFACE) == 0;
        return new ClassHeader(name, List.copyOf(superTypes), concrete && constructor);
    }

    /** Reads the fields or the methods, and tells whether a public constructor without arguments is among them. */
    private static boolean hasConstructor(DataInputStream data, ConstantPool pool) throws IOException {
        boolean found = false;
        for (int left = data.readUnsignedShort(); left > 0; left--) {
            int access = data.readUnsignedShort();
            boolean constructor = pool.text(data.readUnsignedShort()).equals("<init>");
            boolean bare = pool.text(data.readUnsignedShort()).equals("()V");
            found |= constructor && bare && (access & PUBLIC) != 0;
            for (int attributes = data.readUnsignedShort(); attributes > 0; attributes--) {
                data.readUnsignedShort();
                data.skipNBytes(Integer.toUnsignedLong(data.readInt()));
            }
        }
        return found;
    }
}
