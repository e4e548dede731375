package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoLabTest {

    /** A grainy portrait: soft shapes under the noise of a poor sensor. */
    @Test
    void aGrainyPhotoWeighsNoMoreThanAPassHasRoomFor() throws Exception {
        byte[] print = PhotoLab.develop(photo(24));

        assertThat(print.length).isLessThanOrEqualTo(PhotoLab.LARGEST_PRINT);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(print));
        assertThat(seen.getWidth()).isEqualTo(350);
        assertThat(seen.getHeight()).isEqualTo(450);
    }

    @Test
    void evenPureNoiseWeighsNoMore() throws Exception {
        assertThat(PhotoLab.develop(photo(255)).length).isLessThanOrEqualTo(PhotoLab.LARGEST_PRINT);
    }

    @Test
    void aCleanPhotoIsNotMadeCoarser() throws Exception {
        byte[] print = PhotoLab.develop(photo(1));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(print));

        assertThat(print.length).isLessThan(PhotoLab.LARGEST_PRINT);
        assertThat(seen.getRGB(10, 10) >> 8 & 0xFF).isCloseTo(60, org.assertj.core.data.Offset.offset(6));
    }

    private static byte[] photo(int noise) throws Exception {
        Random chance = new Random(3);
        BufferedImage photo = new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 900; y++) {
            for (int x = 0; x < 700; x++) {
                int light = 60 + (int) (60 * Math.sin(x / 90.0) * Math.sin(y / 110.0));
                int seen = Math.clamp(light + chance.nextInt(noise) - noise / 2, 0, 255);
                photo.setRGB(x, y, seen << 16 | seen << 8 | seen);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(photo, "png", png);
        return png.toByteArray();
    }
}
