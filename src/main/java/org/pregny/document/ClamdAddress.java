package org.pregny.document;

import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where clamd listens: a host and port, or a socket in the file system. */
record ClamdAddress(String configured, String host, int port, String path) {

    private static final Pattern UNIX = Pattern.compile("unix:(?://)?(/.+)");
    private static final Pattern TCP = Pattern.compile("(?:tcp://)?(\\[[0-9A-Fa-f:.]+]|[\\w.-]+):(\\d{1,5})");

    /** Null where nothing is configured. */
    static ClamdAddress of(String configured) {
        Matcher unix = UNIX.matcher(configured);
        Matcher tcp = TCP.matcher(configured);
        if (configured.isBlank()) {
            return null;
        }
        if (unix.matches()) {
            return new ClamdAddress(configured, null, 0, unix.group(1));
        }
        if (tcp.matches()) {
            return new ClamdAddress(configured, tcp.group(1), Integer.parseInt(tcp.group(2)), null);
        }
        throw new IllegalStateException(
                "pregny.document.clamd is neither tcp://host:port nor unix:/path: " + configured);
    }

    ProtocolFamily family() {
        boolean six = host != null && host.startsWith("[");
        return path != null
                ? StandardProtocolFamily.UNIX
                : six ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET;
    }

    /** The name is looked up each time: a container that is replaced gets another address. */
    SocketAddress socket() {
        return path != null ? UnixDomainSocketAddress.of(path) : new InetSocketAddress(host, port);
    }

    @Override
    public String toString() {
        return configured;
    }
}
