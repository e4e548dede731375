package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The description of the API that is committed is the one that is served. After a change that is meant, write it anew:
 * {@code mvn test -Dtest=OpenApiTest -Dpregny.openapi.write=true}.
 */
@PregnyTest
@AnyDatabase
class OpenApiTest {

    private static final Path COMMITTED = Path.of("src/main/resources/api/openapi.json");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @LocalServerPort
    int port;

    @Test
    void theCommittedDescriptionIsTheOneThatIsServed() throws IOException {
        String served = sorted(served());
        if (Boolean.getBoolean("pregny.openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }

        assertThat(Files.readString(COMMITTED))
                .as("the API has changed; if that is meant, write the description anew as this class says")
                .isEqualTo(served);
    }

    @Test
    void itIsOpenApiThreePointOneAndHoldsTheWholeContract() throws IOException {
        JsonNode description = served();

        assertThat(description.get("openapi").asText()).startsWith("3.1");
        assertThat(operations(description))
                .contains(
                        "post /api/v1/applications",
                        "get /api/v1/applications/{id}",
                        "get /api/v1/events",
                        "post /api/v1/desk/activations",
                        "post /api/v1/gates/{code}/scans",
                        "get /.well-known/pass-keys");
    }

    @Test
    void itDescribesNoPageAndNothingInternal() throws IOException {
        assertThat(operations(served()))
                .allMatch(operation -> operation.contains(" /api/v1/") || operation.contains(" /.well-known/"));
        assertThat(served().toString()).doesNotContain("org.pregny").doesNotContain("localhost");
    }

    @Test
    void everyOperationHasAnIdAndASummary() throws IOException {
        JsonNode paths = served().get("paths");

        assertThat(operations(served())).isNotEmpty().allSatisfy(operation -> {
            String[] words = operation.split(" ");
            assertThat(paths.get(words[1]).get(words[0]).path("operationId").asText())
                    .isNotEmpty();
            assertThat(paths.get(words[1]).get(words[0]).path("summary").asText())
                    .isNotEmpty();
        });
    }

    private static List<String> operations(JsonNode description) {
        List<String> operations = new ArrayList<>();
        description.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> operations.add(method.getKey() + " " + path.getKey())));
        return operations;
    }

    /** What is served, without the address of this machine. */
    private JsonNode served() throws IOException {
        ObjectNode description =
                (ObjectNode) JSON.readTree(new Browser(port).get("/v3/api-docs").body());
        description.remove("servers");
        return description;
    }

    private static String sorted(JsonNode description) throws IOException {
        return JSON.writeValueAsString(JSON.treeToValue(description, Object.class)) + "\n";
    }
}
