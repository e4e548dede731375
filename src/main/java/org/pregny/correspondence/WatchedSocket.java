package org.pregny.correspondence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes the one socket of a connection and can cut it from outside, whatever it waits for. */
class WatchedSocket extends SocketFactory {

    private volatile Socket socket;

    /** Whoever reads from it or writes to it gets an {@link IOException}. */
    void cut() {
        try {
            Socket open = socket;
            if (open != null) {
                open.close();
            }
        } catch (IOException alreadyGone) {
            // gone is what it was to be
        }
    }

    /** The short last line of a letter leaves at once: else it waits until the server has acknowledged what came before. */
    @Override
    public Socket createSocket() throws IOException {
        Socket made = new Socket();
        made.setTcpNoDelay(true);
        socket = made;
        return made;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("sockets are made first and connected afterwards");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        return createSocket(host, port);
    }
}
