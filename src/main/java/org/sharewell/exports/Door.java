package org.sharewell.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The way out to a reader, who may leave at any time: that is told apart from what goes wrong here. */
final class Door extends FilterOutputStream {
    Door(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws Left {
        try {
            out.write(bytes, from, length);
        } catch (IOException gone) {
            throw new Left(gone);
        }
    }

    @Override
    public void flush() throws Left {
        try {
            out.flush();
        } catch (IOException gone) {
            throw new Left(gone);
        }
    }

    /** Nobody reads any more. */
    static final class Left extends IOException {
        Left(IOException cause) {
            super(cause);
        }
    }
}
