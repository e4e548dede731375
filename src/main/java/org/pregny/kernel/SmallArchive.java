package org.pregny.kernel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a ZIP archive of a stranger anew, with what is wanted of it and within bounds: whoever reads the copy meets no
 * entry that unpacks to more, none twice, and none that only the directory at its end speaks of (ASVS 5.2.3).
 */
final class SmallArchive {

    private static final int MOST_ENTRIES = 500;
    private static final int BLOCK = 16 * 1024;

    private final long most;
    private long unpacked;

    private SmallArchive(long most) {
        this.most = most;
    }

    /** @throws SpreadsheetUnreadable when it unpacks to more than {@code most} bytes, or has very many entries */
    static byte[] of(byte[] content, long most, Predicate<String> wanted) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        SmallArchive bounds = new SmallArchive(most);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream out = new ZipOutputStream(copy)) {
            int entries = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw bounds.tooLarge();
                }
                boolean kept = wanted.test(entry.getName());
                if (kept) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                }
                bounds.copy(in, kept ? out : null);
            }
        }
        return copy.toByteArray();
    }

    private void copy(InputStream in, ZipOutputStream out) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            unpacked += read;
            if (unpacked > most) {
                throw tooLarge();
            }
            if (out != null) {
                out.write(block, 0, read);
            }
        }
    }

    private SpreadsheetUnreadable tooLarge() {
        return new SpreadsheetUnreadable("kernel.spreadsheet.tooLarge", most / 1024 / 1024);
    }
}
