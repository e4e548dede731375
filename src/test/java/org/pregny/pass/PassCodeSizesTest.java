package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.Encoder;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregny.PregnyTest;
import org.pregny.event.EventCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a code gets: it fits its symbol, the gate reads it, and whatever can be signed can be kept. */
@PregnyTest
class PassCodeSizesTest {

    private static final EventCode EVENT = EventCode.of("contract-1");
    private static final UUID CTI = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final Instant FROM = Instant.parse("2017-10-10T22:00:00Z");
    private static final Instant UNTIL = Instant.parse("2017-10-13T21:59:59Z");

    @Autowired
    TokenSigner signer;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theLargestCodeOfAnotherKindHasAtMost240CharactersToo() {
        List<Integer> many = List.of(65535, 65534);
        PassToken token = new PassToken(new PassId(CTI), FROM, UNTIL, 65535, many, 255, PassType.CHAPERONE_PASS, 0);

        assertThat(signer.sign(EVENT, token).code()).hasSizeLessThanOrEqualTo(240);
    }

    /** Of the 31st segment of a large event, for an assistant: the symbol has no more modules than that of the longest code. */
    @Test
    void theLargestCodeForSomeSegmentsNeedsNoLargerSymbol() throws WriterException {
        List<Integer> many = List.of(65535, 65534);
        PassToken token = new PassToken(
                new PassId(CTI), FROM, UNTIL, 65535, many, 255, PassType.CHAPERONE_PASS, Integer.MAX_VALUE);
        String code = signer.sign(EVENT, token).code();
        String longest = signer.sign(EVENT, token(65535, List.of(65535, 65534, 65533, 65532), 255))
                .code();

        assertThat(code).hasSizeLessThanOrEqualTo(CodeReader.LONGEST);
        assertThat(Encoder.encode(code, ErrorCorrectionLevel.Q).getVersion())
                .isEqualTo(Encoder.encode(longest, ErrorCorrectionLevel.Q).getVersion());
    }

    /** Numbers beyond 255 take two bytes: with them a pass may admit to four events. */
    @ParameterizedTest
    @MethodSource("largest")
    void theLargestCodeHasAtMost240CharactersAndFitsAnAlphanumericQrOfLevelQ(List<Integer> many)
            throws WriterException {
        String code = signer.sign(EVENT, token(65535, many, 255)).code();

        assertThat(code).hasSizeLessThanOrEqualTo(240);
        assertThat(Encoder.encode(code, ErrorCorrectionLevel.Q).getMode()).isEqualTo(Mode.ALPHANUMERIC);
    }

    static List<List<Integer>> largest() {
        return List.of(
                List.of(65535, 65534, 65533, 65532), List.of(255, 254, 253, 252, 251, 250), List.of(1, 2, 3, 4, 5, 6));
    }

    @Test
    void aCodeThatWouldBeTooLongForTheGateIsNeverSigned() {
        List<Integer> tooMany = Collections.nCopies(12, 65535);

        assertThatThrownBy(() -> signer.sign(EVENT, token(65535, tooMany, 255)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("characters");
    }

    @Test
    void theLongestCodeThatIsReadCanBeKept() {
        Integer kept = jdbc.sql("select character_maximum_length from information_schema.columns"
                        + " where lower(table_name) = 'pass' and lower(column_name) = 'code'")
                .query(Integer.class)
                .single();

        assertThat(kept).isGreaterThanOrEqualTo(CodeReader.LONGEST);
    }

    private static PassToken token(int event, List<Integer> entitlements, int version) {
        return new PassToken(new PassId(CTI), FROM, UNTIL, event, entitlements, version);
    }
}
