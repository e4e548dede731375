package org.pregny.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Delivery reports as servers write them. */
final class Reports {

    private Reports() {}

    /** As RFC 3464 wants it. */
    static String proper(String to, String action, String status, String diagnostic) {
        return """
                Return-Path: <>
                From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.net
                Arrival-Date: Mon, 21 Aug 2017 09:00:00 +0200

                Final-Recipient: rfc822; nobody@example.org
                Action: %s
                Status: %s
                Diagnostic-Code: smtp;
                 %s
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <x@example.org>
                Subject: Your pass
                --b--
                """.formatted(to, action, status, diagnostic);
    }

    /** As a server of the last century writes to people. */
    static String sloppy(String to, String words) {
        return """
                From: Postmaster <postmaster@old.example.net>
                To: %s
                Subject: Returned mail: see transcript for details

                %s
                """.formatted(to, words);
    }

    static MimeMessage parsed(String text) {
        try {
            byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            return new MimeMessage(null, new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
