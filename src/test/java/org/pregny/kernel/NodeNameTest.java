package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeNameTest {

    @TempDir
    Path folder;

    @Test
    void isTheSameAfterARestart() throws IOException {
        String first = nameOfOneLife();

        assertThat(nameOfOneLife()).isEqualTo(first);
    }

    @Test
    void belongsToOneRunningProgramOnly() throws IOException {
        try (NodeName first = node();
                NodeName second = node()) {
            assertThat(second.text()).isNotEqualTo(first.text());
        }
    }

    @Test
    void isMadeAnewWhenACrashCutItShort() throws IOException {
        Files.writeString(folder.resolve("node"), "6f2a");
        String made = nameOfOneLife();

        assertThat(made).hasSize(36);
        assertThat(nameOfOneLife()).isEqualTo(made);
    }

    private String nameOfOneLife() throws IOException {
        try (NodeName node = node()) {
            return node.text();
        }
    }

    private NodeName node() throws IOException {
        return new NodeName(new InstallationSettings(folder, ""), new Entropy());
    }
}
