package org.pregny;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import org.pregny.SmtpMoment.Stage;

/** The server's side of one SMTP connection (RFC 5321), with STARTTLS, tolerant of pipelining. */
final class SmtpConversation {

    private static final Pattern PATH = Pattern.compile("<([^>]*)>");

    /** The connection is to be cut, as a script wanted it. */
    private static final class Cut extends IOException {}

    private final SmtpListener listener;
    private final int number;
    private Socket socket;
    private SmtpLines in;
    private OutputStream out;
    private int message = 1;
    private String from;
    private List<String> to = new ArrayList<>();

    SmtpConversation(SmtpListener listener, Socket socket, int number) throws IOException {
        this.listener = listener;
        this.number = number;
        use(socket);
    }

    private void use(Socket next) throws IOException {
        socket = next;
        in = new SmtpLines(next.getInputStream());
        out = new BufferedOutputStream(next.getOutputStream(), 1 << 12);
    }

    void hold() throws IOException, InterruptedException {
        try {
            if (well(Stage.CONNECT, "")) {
                say("220 listener ESMTP");
            }
            while (answer(in.text())) {
                // one command after the other
            }
        } catch (Cut wanted) {
            socket.setSoLinger(true, 0);
        }
    }

    /** False when the conversation is over. */
    private boolean answer(String line) throws IOException, InterruptedException {
        String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "EHLO", "HELO" -> greet(line);
            case "STARTTLS" -> startTls();
            case "MAIL" -> mail(line);
            case "RCPT" -> rcpt(line);
            case "DATA" -> data();
            case "RSET" -> reset();
            case "NOOP" -> say("250 2.0.0 OK");
            case "QUIT" -> {
                if (well(Stage.QUIT, line)) {
                    say("221 2.0.0 Bye");
                }
                return false;
            }
            default -> say("502 5.5.1 Unknown command");
        }
        return true;
    }

    private void greet(String line) throws IOException, InterruptedException {
        if (well(Stage.EHLO, line)) {
            forget();
            boolean offers = listener.tls() != null && !(socket instanceof SSLSocket);
            say("250-listener\r\n250-PIPELINING\r\n250-8BITMIME\r\n" + (offers ? "250-STARTTLS\r\n" : "")
                    + "250 ENHANCEDSTATUSCODES");
        }
    }

    private void startTls() throws IOException, InterruptedException {
        if (listener.tls() == null) {
            say("502 5.5.1 Not offered");
        } else if (well(Stage.STARTTLS, "STARTTLS")) {
            say("220 2.0.0 Go ahead");
            SSLSocket secure = (SSLSocket)
                    listener.tls().getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
            secure.setUseClientMode(false);
            secure.startHandshake();
            use(secure);
        }
    }

    private void mail(String line) throws IOException, InterruptedException {
        from = path(line);
        if (well(Stage.MAIL, line)) {
            say("250 2.1.0 OK");
        } else {
            from = null;
        }
    }

    private void rcpt(String line) throws IOException, InterruptedException {
        if (from == null) {
            say("503 5.5.1 MAIL first");
            return;
        }
        to.add(path(line));
        if (well(Stage.RCPT, line)) {
            say("250 2.1.5 OK");
        } else {
            to.remove(to.size() - 1);
        }
    }

    private void data() throws IOException, InterruptedException {
        if (to.isEmpty()) {
            say("503 5.5.1 No recipients");
        } else if (well(Stage.DATA, "DATA")) {
            say("354 End with a dot");
            byte[] content = content();
            SmtpFault fault = listener.faultAt(moment(Stage.ACCEPTED, ""));
            if (fault == null || fault.keeps() || fault.reply() == null && !fault.cuts()) {
                listener.keep(SmtpContent.received(from, List.copyOf(to), content));
            }
            message++;
            if (play(fault)) {
                say("250 2.0.0 Taken");
            }
            forget();
        }
    }

    private byte[] content() throws IOException, InterruptedException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 16);
        boolean calm = listener.neverMisbehavesAt(Stage.CONTENT);
        for (byte[] line = in.bytes(); !SmtpContent.isDot(line); line = in.bytes()) {
            if (!calm) {
                well(Stage.CONTENT, "");
            }
            int start = line[0] == '.' ? 1 : 0;
            content.write(line, start, line.length - start);
        }
        return content.toByteArray();
    }

    private void reset() throws IOException {
        forget();
        say("250 2.0.0 OK");
    }

    private void forget() {
        from = null;
        to = new ArrayList<>();
    }

    private boolean well(Stage stage, String line) throws IOException, InterruptedException {
        return play(listener.faultAt(moment(stage, line)));
    }

    private SmtpMoment moment(Stage stage, String line) {
        return new SmtpMoment(stage, number, message, line, from, to.isEmpty() ? null : to.get(to.size() - 1));
    }

    /** True when the good answer is to follow; 421 is the server's goodbye (RFC 5321 section 3.8). */
    private boolean play(SmtpFault fault) throws IOException, InterruptedException {
        if (fault == null) {
            return true;
        }
        if (fault.delay().isPositive()) {
            Thread.sleep(fault.delay());
        }
        if (fault.reply() != null) {
            say(fault.reply());
        }
        if (fault.cuts() || fault.reply() != null && fault.reply().startsWith("421")) {
            throw new Cut();
        }
        return fault.reply() == null;
    }

    private void say(String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String path(String line) {
        Matcher path = PATH.matcher(line);
        return path.find() ? path.group(1) : "";
    }
}
