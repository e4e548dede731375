package org.pregny.delegation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationId;
import org.pregny.application.EventApplication;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.Receipts;
import org.pregny.correspondence.MailRoom;
import org.pregny.correspondence.OutgoingMail;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassId;
import org.pregny.pass.PrintRoom;
import org.springframework.stereotype.Service;

/**
 * Everything of one delegation in one ZIP file: the passes to print, the receipts, and the letters to the contact. Letters
 * to single people stay theirs: what they were offered or asked is answered by their own links.
 */
@Service
public class DelegationFolder {

    private final DelegationBoard board;
    private final PrintRoom room;
    private final Receipts receipts;
    private final MailRoom mails;

    DelegationFolder(DelegationBoard board, PrintRoom room, Receipts receipts, MailRoom mails) {
        this.board = board;
        this.room = room;
        this.receipts = receipts;
        this.mails = mails;
    }

    public void write(ApplicationCase about, Language reader, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            passes(zip, about.application().id(), reader);
            receipts(zip, about.application().id());
            letters(zip, about.application());
        }
    }

    private void passes(ZipOutputStream zip, ApplicationId id, Language reader) throws IOException {
        ByteArrayOutputStream sheets = new ByteArrayOutputStream();
        List<PassId> passes = room.printDelegation(id, reader, sheets);
        if (passes.isEmpty()) {
            return;
        }
        add(zip, "passes.pdf", sheets.toByteArray());
        add(zip, "passes.txt", room.plainText(passes).getBytes(StandardCharsets.UTF_8));
    }

    /** The list always, and the bytes that were hashed while they are kept. */
    private void receipts(ZipOutputStream zip, ApplicationId id) throws IOException {
        StringBuilder list = new StringBuilder();
        for (ProofOfReceipt proof : receipts.of(id)) {
            list.append(proof.number()).append('\t').append(proof.sha256()).append('\t');
            list.append(proof.receivedAt()).append("\r\n");
            received(zip, id, proof);
        }
        add(zip, "receipts/receipts.txt", list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void received(ZipOutputStream zip, ApplicationId id, ProofOfReceipt proof) throws IOException {
        byte[] bytes;
        try {
            bytes = receipts.received(id, proof.number());
        } catch (NotFound purged) {
            return;
        }
        add(zip, "receipts/" + proof.fileName(), bytes);
    }

    private void letters(ZipOutputStream zip, EventApplication application) throws IOException {
        List<OutgoingMail> toContact = board.letters(application.id()).reversed().stream()
                .filter(m -> DelegationLetters.isToContact(application, m))
                .filter(m -> m.state() != OutgoingMail.State.CANCELLED)
                .toList();
        int number = 0;
        for (OutgoingMail mail : toContact) {
            String name = String.format(Locale.ROOT, "letters/%02d-%s.eml", ++number, mail.template());
            add(zip, name, mails.message(mail.id()));
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
