package org.pregny;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;

/** The demo's events, at which an organisation may bring a crowd. */
public final class CrowdedEvents {

    public static final String CODE = "hearing-2";

    private CrowdedEvents() {}

    public static Path file(Path folder, int representatives) throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        JsonNode demo = yaml.readTree(Path.of("src/main/resources/demo/global-compact-for-migration.yaml")
                .toFile());
        for (JsonNode event : demo.get("events")) {
            ((ObjectNode) event).put("representativesPerApplication", representatives);
        }
        Path file = folder.resolve("events.yaml");
        yaml.writeValue(file.toFile(), demo);
        return file;
    }
}
