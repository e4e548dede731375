package org.pregny.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The name by which this program knows its own work again after a crash. It lies in the data folder and belongs to one
 * running program at a time: the operating system's lock ends with its holder, whatever ended it. Whoever does not get
 * the lock goes by a new name, and so never takes another's work for its own.
 */
@Component
public class NodeName implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(NodeName.class);

    private final FileChannel file;
    private final String name;

    NodeName(InstallationSettings settings, Entropy entropy) throws IOException {
        Path folder = Files.createDirectories(settings.data());
        this.file = FileChannel.open(
                folder.resolve("node"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.name = isMine() ? kept(entropy) : entropy.nextId().toString();
    }

    public String text() {
        return name;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private boolean isMine() {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        } catch (IOException noLocksHere) {
            log.info("the data folder knows no locks: work in hand at a crash is taken up a minute after it");
            return false;
        }
    }

    private String kept(Entropy entropy) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
        file.read(bytes, 0);
        String read = new String(bytes.array(), StandardCharsets.US_ASCII).strip();
        return isUuid(read) ? read : keep(entropy.nextId().toString());
    }

    private String keep(String made) throws IOException {
        file.truncate(0);
        file.write(ByteBuffer.wrap((made + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
        return made;
    }

    /** A crash may have cut the file short. */
    private static boolean isUuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
