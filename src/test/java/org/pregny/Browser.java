package org.pregny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without a screen: it keeps cookies, sends forms as they stand in a page and follows nothing unasked. */
public final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String address;

    public Browser(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Headers are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** A request of a program, with no cookie involved. */
    public HttpResponse<String> postJson(String path, String body, String... headers) {
        return post(path, "application/json", body, headers);
    }

    public HttpResponse<String> submit(Form form, String... headers) {
        String boundary = "----pregny-test";
        return send(request(form.action(), headers)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form.multipart(boundary))));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file, as it was sent. */
    public HttpResponse<byte[]> fetch(String path, String... headers) {
        try {
            return client.send(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form whose answer is a file, as it was sent. */
    public HttpResponse<byte[]> download(Form form) {
        HttpRequest.Builder request = request(form.action(), "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.urlEncoded(), StandardCharsets.UTF_8));
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address).resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Opens a page and goes where it sends us, up to five times. */
    public Document open(String path) {
        HttpResponse<String> response = get(path);
        for (int hops = 0; location(response) != null && hops < 5; hops++) {
            response = get(location(response));
        }
        return page(response);
    }

    /** Fills in a form that uploads nothing and follows where it leads to. */
    public HttpResponse<String> send(Form form) {
        HttpResponse<String> response = post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
        return location(response) == null ? response : get(location(response));
    }

    /** Signs in by the page, as a member of staff does. */
    public Browser signIn(String name, String password) {
        send(Form.in(open("/en/sign-in"), "form[action$=sign-in]")
                .set("username", name)
                .set("password", password));
        return this;
    }

    /** Where a redirect leads to, or null. */
    public static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse(null);
    }

    public static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body(), "http://localhost/");
    }

    public static String basic(String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
