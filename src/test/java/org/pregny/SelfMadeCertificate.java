package org.pregny;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for {@code localhost} that nobody has signed, made by the JDK's own tool into a folder. */
public record SelfMadeCertificate(Path keyStore) {

    private static final char[] PASSWORD = "listener".toCharArray();

    public static SelfMadeCertificate in(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("listener.p12");
        if (!Files.exists(store)) {
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            ProcessBuilder tool = new ProcessBuilder(
                    keytool,
                    "-genkeypair",
                    "-alias",
                    "listener",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=dns:localhost",
                    "-validity",
                    "7300",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString());
            tool.command().addAll(java.util.List.of("-storepass", new String(PASSWORD)));
            if (tool.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    != 0) {
                throw new IOException("no certificate was made");
            }
        }
        return new SelfMadeCertificate(store);
    }

    /** For the server, and for a client that is to trust it: the store's password is {@code listener}. */
    public SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keyStore)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        javax.net.ssl.TrustManagerFactory trust =
                javax.net.ssl.TrustManagerFactory.getInstance(javax.net.ssl.TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
