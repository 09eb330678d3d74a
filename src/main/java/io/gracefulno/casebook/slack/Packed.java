package io.gracefulno.casebook.slack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A file in memory, kept compressed: letters are much alike, and thousands of them take little room. */
final class Packed extends OutputStream {
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 16);
    private long length;

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        length++;
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
        out.write(some, from, count);
        length += count;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }

    /** Of what was written, in bytes. */
    long length() {
        return length;
    }

    /** What was written, from its beginning, once it is closed. */
    InputStream open() {
        return new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()));
    }
}
