package org.pregny.pass.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Passes to print in tests: one in each direction and script, and any name on it. */
public final class PassFaces {

    public static final String QR_TEXT = "SEP1:" + "MZXW6YTBOI2DKMRQGE3TGNBVGY".repeat(8);

    private PassFaces() {}

    public static PassFace named(String name) {
        return english(name, "Amina Ouédraogo", portrait());
    }

    public static PassFace withoutPhoto(String name) {
        return english(name, name, null);
    }

    private static PassFace english(String name, String nameOnId, byte[] photo) {
        return new PassFace(
                Locale.ENGLISH,
                "Civil society",
                "N",
                name,
                nameOnId,
                "International Catholic Migration Commission",
                "Burkina Faso",
                "Fifth informal thematic session: Smuggling of migrants, trafficking in persons",
                "SEP-2017-00421",
                "4–5 September 2017, from 08:30",
                List.of("4 Sept: Palais, Pregny Gate, Room XX", "5 Sept: Palais, Pregny Gate, Room XIX"),
                "Pass and Identification Unit, Pregny Gate, 1 to 5 September, 08:00–16:45",
                "Not valid before it is activated at the pass desk. Bring the identity document named above.",
                null,
                "ngls-passes@example.org",
                photo,
                QR_TEXT,
                new PassFace.Captions(
                        "Special event pass",
                        "Pass number",
                        "Name on identity document",
                        "Valid",
                        "Access",
                        "Collect at",
                        "Questions:"));
    }

    public static PassFace arabic() {
        return new PassFace(
                Locale.forLanguageTag("ar"),
                "المجتمع المدني",
                "N",
                "فاطمة الزهراء بنت محمد",
                "Fatima Zahra BINT MOHAMED",
                "الهيئة الدولية لحقوق المهاجرين (IMRO)",
                "المغرب",
                "الدورة المواضيعية غير الرسمية الخامسة: تهريب المهاجرين",
                "SEP-2017-00422",
                "4–5 سبتمبر 2017، من الساعة 08:30",
                List.of("4 سبتمبر: بوابة بريني، القاعة XX", "5 سبتمبر: بوابة بريني، القاعة 19"),
                "وحدة التصاريح، بوابة بريني، من 1 إلى 5 سبتمبر، 08:00–16:45",
                "لا يصلح هذا التصريح قبل تفعيله في مكتب التصاريح. أحضر وثيقة الهوية المذكورة أعلاه.",
                "Not valid before it is activated at the pass desk. Bring the identity document named above.",
                "ngls-passes@example.org",
                portrait(),
                QR_TEXT,
                new PassFace.Captions(
                        "تصريح مناسبة خاصة",
                        "رقم التصريح",
                        "الاسم في وثيقة الهوية",
                        "صالح",
                        "الدخول",
                        "مكان الاستلام",
                        "للاستفسار:"));
    }

    public static PassFace chinese() {
        return new PassFace(
                Locale.forLanguageTag("zh"),
                "民间社会",
                "R",
                "欧阳𠮷明",
                "OUYANG JIMING",
                "国际移民与发展研究中心",
                "中国",
                "第五次非正式专题会议：偷运移民、贩运人口和当代形式的奴役",
                "SEP-2017-00423",
                "2017年9月4日至5日，8时30分起",
                List.of("9月4日：万国宫，普雷尼门，第二十会议室", "9月5日：万国宫，普雷尼门，第十九会议室"),
                "普雷尼门证件处，9月1日至5日，8时至16时45分",
                "本证件须在证件处激活后方可使用。请携带上述身份证件。",
                "Not valid before it is activated at the pass desk. Bring the identity document named above.",
                "ngls-passes@example.org",
                portrait(),
                QR_TEXT,
                new PassFace.Captions("特别活动通行证", "证件号码", "身份证件姓名", "有效期", "通行范围", "领取地点", "咨询："));
    }

    public static PassFace russian() {
        return new PassFace(
                Locale.forLanguageTag("ru"),
                "Гражданское общество",
                "A",
                "Екатерина ЩЕРБАКОВА-РИМСКАЯ",
                "EKATERINA SHCHERBAKOVA-RIMSKAIA",
                "Международная ассоциация по защите прав трудящихся-мигрантов и членов их семей",
                "Российская Федерация",
                "Пятая неофициальная тематическая сессия: незаконный ввоз мигрантов и торговля людьми",
                "SEP-2017-00424",
                "4–5 сентября 2017 года, с 08:30",
                List.of("4 сентября: Дворец Наций, Преньи, зал XX", "5 сентября: Дворец Наций, Преньи, зал XIX"),
                "Бюро пропусков, проходная Преньи, с 1 по 5 сентября, 08:00–16:45",
                "Недействителен до активации в бюро пропусков. Имейте при себе указанное удостоверение личности.",
                "Not valid before it is activated at the pass desk. Bring the identity document named above.",
                "ngls-passes@example.org",
                portrait(),
                QR_TEXT,
                new PassFace.Captions(
                        "Пропуск на специальное мероприятие",
                        "Номер пропуска",
                        "Имя в удостоверении личности",
                        "Действителен",
                        "Доступ",
                        "Выдача",
                        "Вопросы:"));
    }

    /** The same words in every place, to see what gives way. */
    public static PassFace saying(String words) {
        boolean arabic =
                Character.getDirectionality(words.codePointAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return new PassFace(
                Locale.forLanguageTag(arabic ? "ar" : "en"),
                words,
                "W",
                words,
                words,
                words,
                words,
                words,
                words,
                words,
                List.of(words, words, words, words, words),
                words,
                words,
                words,
                words,
                portrait(),
                QR_TEXT,
                new PassFace.Captions(words, words, words, words, words, words, words));
    }

    private static byte[] portrait() {
        BufferedImage image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(new Color(0xDDE3E8));
        brush.fillRect(0, 0, 300, 400);
        brush.setColor(new Color(0x8A6A54));
        brush.fillOval(85, 80, 130, 170);
        brush.setColor(new Color(0x2E4057));
        brush.fillOval(20, 260, 260, 300);
        brush.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }
}
