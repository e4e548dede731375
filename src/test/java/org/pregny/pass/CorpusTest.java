package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The golden corpus: codes good and bad with the verdict of each, and chains of status lists. It is made from test keys
 * by this test ({@code -Dpregny.corpus.write=true} writes it anew), and every verifier must say the same of each line.
 */
class CorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<CodeCase> CODES = Stream.of(
                    GoodCodes.all(), BadTexts.all(), BadMessages.all(), BadClaims.all())
            .flatMap(s -> s)
            .toList();

    @Test
    void theFilesAreWhatTheTestKeysMake() throws IOException {
        assertIs("codes.jsonl", lines(CODES));
        assertIs("chains.jsonl", lines(StatusChains.all()));
        assertIs("contexts.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(CodeContexts.all()) + "\n");
    }

    @Test
    void thereAreEnoughLinesAndEachHasItsOwnName() {
        assertThat(CODES).hasSizeGreaterThan(200).extracting(CodeCase::name).doesNotHaveDuplicates();
        assertThat(CODES)
                .filteredOn(c -> c.verdict().equals("VALID"))
                .hasSizeGreaterThan(60)
                .extracting(CodeCase::code)
                .allMatch(code -> code.length() <= CodeReader.LONGEST);
        assertThat(CODES).extracting(CodeCase::verdict).contains("LOST", "SUSPENDED", "WRONG_EVENT", "LIST_TOO_OLD");
    }

    @Test
    void theServerSaysOfEveryCodeWhatTheCorpusSays() {
        Map<String, OfflineGate> gates = new HashMap<>();
        CodeContexts.all().forEach((name, context) -> gates.put(name, new OfflineGate(context)));

        assertThat(CODES.stream()
                        .filter(c -> !c.verdict().equals(gates.get(c.context()).judge(c.code(), c.at())))
                        .map(c -> c.name() + " is not " + c.verdict()))
                .isEmpty();
    }

    @Test
    void everyListOfEveryChainFaresAsTheCorpusSays() {
        assertThat(StatusChains.all()).allSatisfy(chain -> {
            HeldList held = null;
            for (int i = 0; i < chain.lists().size(); i++) {
                byte[] list = Base64.getUrlDecoder().decode(chain.lists().get(i));
                HeldList.Outcome outcome = HeldList.apply(
                        list, held, CodeContexts.all().get("usual").keySet());
                assertThat(outcome.word())
                        .as(chain.name() + ", list " + i)
                        .isEqualTo(chain.outcomes().get(i));
                held = outcome.held();
            }
            assertThat(held == null ? -1 : held.number()).as(chain.name()).isEqualTo(chain.number());
            assertThat(held == null ? 0 : held.content().passes().size()).isEqualTo(chain.passes());
        });
    }

    /** The variants of claims that are written by hand start from the right ones. */
    @Test
    void theHandWrittenClaimsAreTheUsualOnes() {
        assertThat(RawCode.hex("a6" + "041a59e1375f051a59dd42e0" + "0750" + RawCode.CTI
                        + "3a000100000c3a00010001820c063a0001000201"))
                .isEqualTo(RawCode.claims().EncodeToBytes())
                .isEqualTo(PassCode.encode(RawCode.token(RawCode.CTI)));
    }

    private static void assertIs(String file, String content) throws IOException {
        if (Boolean.getBoolean("pregny.corpus.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), content);
        }
        assertThat(Arrays.asList(Files.readString(FOLDER.resolve(file)).split("\n")))
                .isEqualTo(Arrays.asList(content.split("\n")));
    }

    private static String lines(List<?> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            try {
                text.append(JSON.writeValueAsString(value)).append('\n');
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return text.toString();
    }
}
