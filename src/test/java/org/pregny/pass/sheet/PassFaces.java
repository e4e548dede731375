package org.pregny.pass.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/** Passes to print in tests: one in each direction and script, and any name on it. */
public final class PassFaces {

    public static final String QR_TEXT = "SEP1:" + "MZXW6YTBOI2DKMRQGE3TGNBVGY".repeat(8);

    private static final String NUMBER = "4F7K-Q2MD-9";
    private static final String REMINDER =
            "Not valid until activated at the pick-up desk. Always carry your passport or national identity card.";
    private static final Color BAND = new Color(0x12467D);
    private static final PassFace.Look LOOK = new PassFace.Look(new Color(0x1B3A5C), new Color(0x4D5358));

    private static final List<PassField> SAID = List.of(
            PassField.NAME,
            PassField.NAME_ON_ID,
            PassField.ORGANISATION,
            PassField.COUNTRY,
            PassField.EVENT,
            PassField.VALIDITY,
            PassField.ZONE,
            PassField.ACCESS,
            PassField.PICK_UP,
            PassField.REMINDER);

    private static final List<PassField> CAPTIONED = List.of(
            PassField.TITLE,
            PassField.NUMBER,
            PassField.NAME_ON_ID,
            PassField.VALIDITY,
            PassField.ACCESS,
            PassField.PICK_UP,
            PassField.CONTACT);

    private PassFaces() {}

    public static PassFace named(String name) {
        return english("Civil society", "N", name, "Amina Ouédraogo", portrait());
    }

    public static PassFace withoutPhoto(String name) {
        return english("Civil society", "N", name, name, null);
    }

    public static PassFace ofCategory(String word, String letter) {
        return english(word, letter, "Amina OUÉDRAOGO", "Amina Ouédraogo", portrait());
    }

    private static PassFace english(String word, String letter, String name, String nameOnId, byte[] photo) {
        return face(
                "en",
                new PassFace.Category(word, letter, BAND),
                photo,
                List.of(
                        "Special event pass",
                        "Pass number",
                        "Name on identity document",
                        "Valid",
                        "Access",
                        "Pick-up and activation",
                        "Contact"),
                name,
                nameOnId,
                "International Catholic Migration Commission",
                "Burkina Faso",
                "Fifth informal thematic session: Smuggling of migrants, trafficking in persons",
                "4 September 2017 – 5 September 2017",
                "Central European Summer Time (UTC+02:00)",
                "Pregny Gate · Door 6, Door 17, Door 40\n4 September 2017, 10:00–18:00, Room XX",
                "Pregny Gate\n1 September 2017, 08:00–16:45\n4 September 2017, 08:00–16:45",
                REMINDER);
    }

    public static PassFace arabic() {
        return face(
                "ar",
                new PassFace.Category("المجتمع المدني", "N", BAND),
                portrait(),
                List.of(
                        "تصريح مناسبة خاصة",
                        "رقم التصريح",
                        "الاسم في وثيقة الهوية",
                        "صالح",
                        "الدخول",
                        "مكان الاستلام",
                        "للاستفسار"),
                "فاطمة الزهراء بنت محمد",
                "Fatima Zahra BINT MOHAMED",
                "الهيئة الدولية لحقوق المهاجرين (IMRO)",
                "المغرب",
                "الدورة المواضيعية غير الرسمية الخامسة: تهريب المهاجرين",
                "4 سبتمبر 2017 – 5 سبتمبر 2017",
                "توقيت وسط أوروبا الصيفي (UTC+02:00)",
                "بوابة بريني (Pregny) · الباب 6, الباب 17\n4 سبتمبر 2017, 10:00–18:00, القاعة XX",
                "بوابة بريني (Pregny)\n1 سبتمبر 2017, 08:00–16:45",
                "لا يسري هذا التصريح إلا بعد تفعيله في مكتب استلام التصاريح. يُرجى دائماً حمل جواز السفر.");
    }

    public static PassFace chinese() {
        return face(
                "zh",
                new PassFace.Category("民间社会", "R", BAND),
                portrait(),
                List.of("特别活动通行证", "证件号码", "身份证件姓名", "有效期", "通行范围", "领取地点", "咨询"),
                "欧阳𠮷明",
                "OUYANG JIMING",
                "国际移民与发展研究中心",
                "中国",
                "第五次非正式专题会议：偷运移民、贩运人口和当代形式的奴役",
                "2017年9月4日 – 2017年9月5日",
                "中欧夏令时间 (UTC+02:00)",
                "普雷尼门（Pregny） · 6号门, 17号门\n2017年9月4日, 10:00–18:00, 第XX会议室",
                "普雷尼门（Pregny）\n2017年9月1日, 08:00–16:45",
                "本证件须在证件处激活后方可使用。请携带上述身份证件。");
    }

    public static PassFace russian() {
        return face(
                "ru",
                new PassFace.Category("Гражданское общество", "A", BAND),
                portrait(),
                List.of(
                        "Пропуск на специальное мероприятие",
                        "Номер пропуска",
                        "Имя в удостоверении личности",
                        "Действителен",
                        "Доступ",
                        "Выдача",
                        "Вопросы"),
                "Екатерина ЩЕРБАКОВА-РИМСКАЯ",
                "EKATERINA SHCHERBAKOVA-RIMSKAIA",
                "Международная ассоциация по защите прав трудящихся-мигрантов и членов их семей",
                "Российская Федерация",
                "Пятая неофициальная тематическая сессия: незаконный ввоз мигрантов и торговля людьми",
                "4 сентября 2017 г. – 5 сентября 2017 г.",
                "Центральная Европа, летнее время (UTC+02:00)",
                "Ворота Преньи (Pregny) · Дверь 6, Дверь 17\n4 сентября 2017 г., 10:00–18:00, Зал XX",
                "Ворота Преньи (Pregny)\n1 сентября 2017 г., 08:00–16:45",
                "Недействителен до активации в бюро пропусков. Имейте при себе удостоверение личности.");
    }

    /** The same words in every place, to see what gives way. */
    public static PassFace saying(String words) {
        boolean arabic =
                Character.getDirectionality(words.codePointAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        Map<PassField, String> everywhere = new EnumMap<>(PassField.class);
        for (PassField field : PassField.values()) {
            everywhere.put(field, words);
        }
        Locale language = Locale.forLanguageTag(arabic ? "ar" : "en");
        PassFace.Category category = new PassFace.Category(words, "W", BAND);
        return new PassFace(language, category, LOOK, everywhere, everywhere, portrait(), QR_TEXT, null);
    }

    private static PassFace face(
            String language, PassFace.Category category, byte[] photo, List<String> captions, String... said) {
        Map<PassField, String> texts = in(SAID, List.of(said));
        texts.put(PassField.NUMBER, NUMBER);
        texts.put(PassField.CONTACT, "ngls-passes@example.org");
        texts.put(PassField.PHOTO, texts.get(PassField.NAME));
        texts.put(PassField.CODE, captions.get(1) + " " + NUMBER);
        if (!"en".equals(language)) {
            texts.put(PassField.REMINDER_ENGLISH, REMINDER);
        }
        Map<PassField, String> small = in(CAPTIONED, captions);
        return new PassFace(Locale.forLanguageTag(language), category, LOOK, texts, small, photo, QR_TEXT, null);
    }

    private static Map<PassField, String> in(List<PassField> fields, List<String> words) {
        Map<PassField, String> map = new EnumMap<>(PassField.class);
        for (int i = 0; i < fields.size(); i++) {
            map.put(fields.get(i), words.get(i));
        }
        return map;
    }

    public static byte[] portrait() {
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
