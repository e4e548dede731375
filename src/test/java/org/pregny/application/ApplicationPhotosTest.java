package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.base64;
import static org.pregny.application.ApplicationJson.code;
import static org.pregny.application.ApplicationJson.id;
import static org.pregny.application.ApplicationJson.person;
import static org.pregny.application.ApplicationJson.pointers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos: kept small and fresh, never lost, never another’s (issue 2). */
@PregnyTest
class ApplicationPhotosTest {

    @Autowired
    Sender sender;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPhotoThatIsNoPictureIsNamedAndNothingIsTaken() {
        for (byte[] upload : List.of(
                new byte[0],
                "this is no picture".getBytes(StandardCharsets.UTF_8),
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                "GIF89a".getBytes(StandardCharsets.UTF_8),
                java.util.Arrays.copyOf(Pictures.png(400, 500), 60),
                java.util.Arrays.copyOf(Pictures.jpeg(400, 500), 200))) {
            ObjectNode body = application();
            person(body, 0).put("photo", base64(upload));
            HttpResponse<String> response = sender.submit(body);

            assertThat(pointers(response)).containsExactly("/representatives/0/photo");
            assertThat(code(response)).isEqualTo("application.fault.photo.notAnImage");
            assertThat(sender.applicationsOf(body)).isZero();
        }
    }

    @Test
    void aPhotoOverFiveMegabytesIsNamed() {
        ObjectNode body = application();
        person(body, 0).put("photo", base64(Pictures.tooLarge()));
        HttpResponse<String> response = sender.submit(body);

        assertThat(pointers(response)).containsExactly("/representatives/0/photo");
        assertThat(code(response)).isEqualTo("application.fault.photo.tooLarge");
    }

    @Test
    void aPhotoIsKeptAsAFreshSmallJpegWithoutWhatTheCameraTells() throws Exception {
        for (byte[] upload :
                List.of(Pictures.pngThatTells("46.2267 N, 6.1370 E"), Pictures.jpegThatTells("46.2267 N, 6.1370 E"))) {
            ObjectNode body = application();
            person(body, 0).put("photo", base64(upload));
            HttpResponse<String> response = sender.submit(body);
            byte[] kept = jdbc.sql("select p.jpeg from photo p join representative r on r.photo_id = p.id"
                            + " where r.application_id = :id")
                    .param("id", id(response))
                    .query((row, n) -> row.getBytes("jpeg"))
                    .single();

            assertThat(new String(upload, StandardCharsets.ISO_8859_1)).contains("6.1370");
            assertThat(kept).startsWith(0xFF, 0xD8, 0xFF);
            assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                    .doesNotContain("6.1370")
                    .doesNotContain("Exif");
            assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isLessThanOrEqualTo(350);
        }
    }

    @Test
    void anotherPersonsPhotoCannotBeTakenUp() {
        ObjectNode body = application();
        person(body, 0).put("photo", base64(Pictures.jpeg(400, 500)));
        UUID photo = jdbc.sql("select photo_id from representative where application_id = :id")
                .param("id", id(sender.submit(body)))
                .query(UUID.class)
                .single();
        ObjectNode thief = application();
        person(thief, 0).put("photo", photo.toString());

        assertThat(sender.submit(thief).statusCode()).isIn(400, 422);
    }

    @Test
    void theSameRequestWithAPhotoGetsTheSameReceipt() {
        ObjectNode body = application();
        person(body, 0).put("photo", base64(Pictures.jpeg(400, 500)));
        HttpResponse<String> first = sender.submit(body, "photo-1");
        HttpResponse<String> second = sender.submit(body, "photo-1");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(sender.applicationsOf(body)).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherPhotoIsRefused() {
        ObjectNode body = application();
        person(body, 0).put("photo", base64(Pictures.jpeg(400, 500)));
        sender.submit(body, "photo-2");
        person(body, 0).put("photo", base64(Pictures.jpeg(500, 600)));

        assertThat(sender.submit(body, "photo-2").statusCode()).isEqualTo(422);
    }
}
