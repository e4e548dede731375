package org.pregny;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as it stands in a page, filled in and sent as a browser would send it. */
public final class Form {

    /** One part of the body; a file name makes it a file. */
    private record Part(String name, String fileName, String type, byte[] content) {}

    private final String action;
    private final List<Part> parts = new ArrayList<>();

    private Form(String action) {
        this.action = action;
    }

    public static Form in(Document page, String selector) {
        FormElement element = (FormElement) page.selectFirst(selector);
        Form form = new Form(element.attr("action"));
        for (Connection.KeyVal field : element.formData()) {
            boolean file = element.select("input[type=file]").stream()
                    .map(e -> e.attr("name"))
                    .anyMatch(field.key()::equals);
            if (!file) {
                form.parts.add(text(field.key(), field.value()));
            }
        }
        for (Element file : element.select("input[type=file]")) {
            form.parts.add(new Part(file.attr("name"), "", "application/octet-stream", new byte[0]));
        }
        return form;
    }

    public Form set(String name, String value) {
        parts.removeIf(p -> p.name().equals(name));
        parts.add(text(name, value));
        return this;
    }

    public Form without(String name) {
        parts.removeIf(p -> p.name().equals(name));
        return this;
    }

    /** Sent by the button that leads elsewhere. */
    public Form by(Element button) {
        Form other = new Form(button.attr("formaction"));
        other.parts.addAll(parts);
        return other;
    }

    public Form attach(String name, String fileName, String type, byte[] content) {
        parts.removeIf(p -> p.name().equals(name));
        parts.add(new Part(name, fileName, type, content));
        return this;
    }

    /** The button that sends the form. */
    public Form press(String value) {
        return set("action", value);
    }

    public String value(String name) {
        return parts.stream()
                .filter(p -> p.name().equals(name))
                .map(p -> new String(p.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }

    /** Names of all fields but the files, in the order they are sent. */
    public List<String> fields() {
        return parts.stream().filter(p -> p.fileName() == null).map(Part::name).toList();
    }

    /** The fields as a form without files is sent. */
    public String urlEncoded() {
        return parts.stream()
                .filter(p -> p.fileName() == null)
                .map(p -> encode(p.name()) + "=" + encode(new String(p.content(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String action() {
        return action;
    }

    byte[] multipart(String boundary) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            write(body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\"");
            if (part.fileName() != null) {
                write(body, "; filename=\"" + part.fileName() + "\"\r\nContent-Type: " + part.type());
            }
            write(body, "\r\n\r\n");
            body.writeBytes(part.content());
            write(body, "\r\n");
        }
        write(body, "--" + boundary + "--\r\n");
        return body.toByteArray();
    }

    private static Part text(String name, String value) {
        return new Part(name, null, null, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
