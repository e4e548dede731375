package org.pregny.print;

import java.util.stream.Stream;

/** A name in every script that we say we print. */
final class ScriptSamples {

    private ScriptSamples() {}

    static Stream<ScriptSample> all() {
        return Stream.of(
                new ScriptSample("Latin", "NotoSans-Bold", "Amina OUÉDRAOGO Ågren"),
                new ScriptSample("Latin, decomposed", "NotoSans-Bold", "Nguye\u0302\u0303n E\u0301mile"),
                new ScriptSample(
                        "Latin, DIN 91379", "NotoSans-Bold", "Ŋ\u0300 C\u0306 G\u0300 L\u0303 M\u0302 k\u0331h"),
                new ScriptSample("Vietnamese", "NotoSans-Bold", "Nguyễn Thị Ánh Ngọc"),
                new ScriptSample("Cyrillic", "NotoSans-Bold", "ЩЕРБАКОВА Ђорђе Қайрат"),
                new ScriptSample("Greek", "NotoSans-Bold", "Ελευθερία Παπαδοπούλου"),
                new ScriptSample("Greek, polytonic", "NotoSans-Bold", "Ἀρχιμήδης ᾧ"),
                new ScriptSample("Arabic", "NotoSansArabic-Bold", "فاطمة الزهراء بنت محمد"),
                new ScriptSample("Arabic with vowels and digits", "NotoSansArabic-Bold", "مُحَمَّدٌ ١٢٣"),
                new ScriptSample("Urdu", "NotoSansArabic-Bold", "ڈاکٹر ذوالفقار بھٹو ہے ں"),
                new ScriptSample("Persian", "NotoSansArabic-Bold", "می\u200cخواهم پگاه ژاله"),
                new ScriptSample("Hebrew", "NotoSansHebrew-Medium", "אברהם בן־שרה"),
                new ScriptSample("Hebrew with points", "NotoSansHebrew-Medium", "אַבְרָהָם שָׂרָה"),
                new ScriptSample("Devanagari", "NotoSansDevanagari-Medium", "अर्जुन श्रीवास्तव क्षत्रिय"),
                new ScriptSample("Bengali", "NotoSansBengali-Medium", "অর্জুন চট্টোপাধ্যায় র\u200d্য"),
                new ScriptSample("Tamil", "NotoSansTamil-Medium", "தமிழ்ச்செல்வன் கோவிந்த"),
                new ScriptSample("Gujarati", "NotoSansGujarati-Medium", "અર્જુન ક્ષત્રિય શ્રી"),
                new ScriptSample("Gurmukhi", "NotoSansGurmukhi-Medium", "ਅਰਜੁਨ ਸਿੰਘ ਪ੍ਰੀਤ"),
                new ScriptSample("Odia", "NotoSansOriya-Medium", "ଅର୍ଜୁନ କ୍ଷତ୍ରିୟ"),
                new ScriptSample("Telugu", "NotoSansTelugu-Medium", "అర్జున్ శ్రీనివాస్ క్ష"),
                new ScriptSample("Kannada", "NotoSansKannada-Medium", "ಅರ್ಜುನ್ ಶ್ರೀನಿವಾಸ"),
                new ScriptSample("Malayalam", "NotoSansMalayalam-Medium", "അർജുൻ ശ്രീനിവാസൻ"),
                new ScriptSample("Sinhala", "NotoSansSinhala-Medium", "ශ්‍රී ලංකා ප්‍රේමදාස"),
                new ScriptSample("Dhivehi", "NotoSansThaana-Medium", "މުހައްމަދު ނަޝީދު"),
                new ScriptSample("Lao", "NotoSansLao-Medium", "ສົມຊາຍ ຫຼວງພະບາງ ນ້ຳ"),
                new ScriptSample("Thai", "NotoSansThai-Medium", "สมชาย ใจดี ณ อยุธยา น้ำ"),
                new ScriptSample("Khmer", "NotoSansKhmer-Medium", "នួន សុភ័ក្ត្រ ព្រះសីហនុ"),
                new ScriptSample("Burmese", "NotoSansMyanmar-Medium", "မောင်ကျော်ဇင်ထွန်း"),
                new ScriptSample("Ethiopic", "NotoSansEthiopic-Medium", "ጥሩነሽ ዲባባ ቀነኒ"),
                new ScriptSample("Georgian", "NotoSansGeorgian-Medium", "ნინო ჩხეიძე"),
                new ScriptSample("Armenian", "NotoSansArmenian-Medium", "Արամ Խաչատրյան"),
                new ScriptSample("Chinese", "NotoSansSC-Medium", "欧阳明 習近平"),
                new ScriptSample("Chinese, beyond the plane", "NotoSansJP-Medium", "𠮷"),
                new ScriptSample("Japanese", "NotoSansJP-Medium", "直江 ひろし ガールズ"),
                new ScriptSample("Korean", "NotoSansKR-Medium", "김민수 뷁"),
                new ScriptSample("Korean, decomposed", "NotoSansKR-Medium", "\u1100\u1175\u11B7\u1106\u1175\u11AB"));
    }
}
