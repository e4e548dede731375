package org.pregny.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and looks at each of its objects: it may show pages, and do nothing else (ISO 32000-2, 12.6). */
final class PdfContent {

    /** What a thing does, stands under /S or /Subtype. */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "Rendition",
            "RichMediaExecute",
            "RichMedia",
            "Movie",
            "Sound",
            "Screen",
            "3D");

    private static final Set<String> ACTIVE_KEYS = Set.of("JS", "JavaScript", "XFA", "RichMediaContent");
    private static final Set<String> FILE_KEYS = Set.of("EF", "EmbeddedFiles");
    private static final Set<String> FILES = Set.of("EmbeddedFile", "FileAttachment", "GoToE");

    private PdfContent() {}

    static void check(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.isEncrypted()) {
                throw new DocumentRefused("document.fault.locked");
            }
            everything(pdf.getDocument());
            if (pdf.getNumberOfPages() == 0) {
                throw new DocumentRefused("document.fault.broken");
            }
        } catch (InvalidPasswordException locked) {
            throw new DocumentRefused("document.fault.locked");
        } catch (DocumentRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new DocumentRefused("document.fault.broken");
        }
    }

    private static void everything(COSDocument document) {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            object(document.getObjectFromPool(key).getObject());
        }
        object(document.getTrailer());
    }

    /** An object with what lies in it; what it only refers to is looked at by itself. */
    private static void object(COSBase whole) {
        Deque<COSBase> open = new ArrayDeque<>();
        add(whole, open);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSArray array) {
                array.forEach(part -> add(part, open));
            } else if (next instanceof COSDictionary dictionary) {
                dictionary(dictionary);
                dictionary.getValues().forEach(part -> add(part, open));
            }
        }
    }

    private static void add(COSBase part, Deque<COSBase> open) {
        if (part instanceof COSArray || part instanceof COSDictionary) {
            open.push(part);
        }
    }

    private static void dictionary(COSDictionary dictionary) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String key = entry.getKey().getName();
            String value = entry.getValue() instanceof COSName name ? name.getName() : "";
            if (FILE_KEYS.contains(key) || FILES.contains(value)) {
                throw new DocumentRefused("document.fault.embedded");
            }
            boolean says = key.equals("S") || key.equals("Subtype") || key.equals("Type");
            if (ACTIVE_KEYS.contains(key) || says && ACTIONS.contains(value)) {
                throw new DocumentRefused("document.fault.active");
            }
        }
    }
}
