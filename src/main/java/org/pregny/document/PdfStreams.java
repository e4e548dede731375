package org.pregny.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks every stream of a PDF into nothing, and stops where it becomes a flood (ASVS 5.2.3). */
final class PdfStreams {

    private static final Pattern BEGIN = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern HEAD = Pattern.compile("(?s).*endobj\\s+\\d+\\s+\\d+\\s+obj(.*)");

    /** Streams of objects, which every reader must unpack to find its way. */
    private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef|First)\\b");

    private static final Pattern PACKED_TWICE = Pattern.compile("(?s)/(FlateDecode|Fl)\\b.*/(FlateDecode|Fl)\\b"
            + "|/(LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\\b");

    private static final int LONGEST_HEAD = 1024;
    private static final long MOST_OF_STRUCTURE = 16L << 20;
    private static final long MOST_OF_ONE = 64L << 20;
    private static final long MOST_OF_ALL = 512L << 20;
    private static final int ZLIB = 31;
    private static final int DEFLATE = 8;
    private static final int METHOD = 0x0F;

    private final byte[] file;
    private final byte[] scratch = new byte[1 << 16];
    private long all;
    private long structure;

    private PdfStreams(byte[] file) {
        this.file = file;
    }

    static void check(byte[] file, String text) {
        PdfStreams streams = new PdfStreams(file);
        Matcher begin = BEGIN.matcher(text);
        while (begin.find()) {
            streams.look(head(text, begin.start()), begin.end());
        }
    }

    private static String head(String text, int stream) {
        String before = PdfWrapping.unescaped(text.substring(Math.max(0, stream - LONGEST_HEAD), stream));
        Matcher own = HEAD.matcher(before);
        return own.matches() ? own.group(1) : before;
    }

    private void look(String head, int from) {
        boolean ofStructure = STRUCTURE.matcher(head).find();
        if (ofStructure && PACKED_TWICE.matcher(head).find()) {
            throw flood();
        }
        long size = unpacked(from, ofStructure ? MOST_OF_STRUCTURE - structure : MOST_OF_ONE);
        structure += ofStructure ? size : 0;
        all += size;
        if (all > MOST_OF_ALL) {
            throw flood();
        }
    }

    /** How much comes out of a stream; nothing of one that is not packed like this, or breaks off. */
    private long unpacked(int from, long most) {
        boolean packed = from + 1 < file.length
                && (Bytes.at(file, from) & METHOD) == DEFLATE
                && Bytes.pair(file, from) % ZLIB == 0;
        if (!packed) {
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            return poured(inflater, most);
        } finally {
            inflater.end();
        }
    }

    private long poured(Inflater inflater, long most) {
        try {
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                inflater.inflate(scratch);
                if (inflater.getBytesWritten() > most) {
                    throw flood();
                }
            }
        } catch (DataFormatException breaksOff) {
            return inflater.getBytesWritten();
        }
        return inflater.getBytesWritten();
    }

    private static DocumentRefused flood() {
        return new DocumentRefused("document.fault.flood");
    }
}
