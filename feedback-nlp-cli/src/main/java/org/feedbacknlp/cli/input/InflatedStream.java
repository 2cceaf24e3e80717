package org.feedbacknlp.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks a gzip stream as far as the limits allow: a few kilobytes may claim to be a terabyte. Not thread-safe. */
final class InflatedStream extends InputStream {
    /** Short texts pack well; below so many bytes the ratio proves nothing. */
    private static final long HARMLESS_BYTES = 1 << 24;

    private final CountedStream packed;
    private final InputStream in;
    private final InputLimits limits;
    private long unpacked;

    InflatedStream(InputStream packed, InputLimits limits) throws IOException {
        this.packed = new CountedStream(packed, count -> {});
        this.in = new GZIPInputStream(this.packed, 1 << 16);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        unpacked += Math.max(0, count);
        if (unpacked > limits.inflatedBytes()) {
            throw new InputException("the compressed input grows beyond " + limits.inflatedBytes()
                    + " bytes; raise the limit with --max-bytes");
        }
        if (unpacked > HARMLESS_BYTES && unpacked / limits.inflationRatio() > packed.count()) {
            throw new InputException("the compressed input grows to more than " + limits.inflationRatio()
                    + " times its size, as a decompression bomb does; unpack it yourself if you trust it");
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
