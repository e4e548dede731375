package org.pregny.pass;

import java.util.UUID;
import org.pregny.kernel.DocumentType;

/** People who do not exist, each of whom has broken somebody's badge. */
public enum Specimen {
    PLAIN("Amina OUÉDRAOGO", "OUEDRAOGO AMINA", Specimen.ORGANISATION),
    SINGLE_NAME("Suharto", "SUHARTO", Specimen.ORGANISATION),
    LONG_NAME(
            "Maria Fernanda da Conceição de Albuquerque e Vasconcelos MENDONÇA-WOLFESCHLEGELSTEINHAUSENBERGER of"
                    + " Northern Rhodesia II",
            "MENDONCA WOLFESCHLEGELSTEINHAUSENBERGER MARIA FERNANDA",
            Specimen.ORGANISATION),
    THREE_LINES(
            "Dr. Katharina Elisabeth VON UND ZU LICHTENBERG-HOHENSTEIN",
            "VON UND ZU LICHTENBERG HOHENSTEIN KATHARINA",
            Specimen.ORGANISATION),
    WIDE_LETTERS("W".repeat(120), "W".repeat(39), Specimen.ORGANISATION),
    ARABIC("فاطمة الزهراء بنت محمد (Fatima)", "BENT MOHAMED FATIMA ZAHRA", "الهيئة الدولية لحقوق المهاجرين (IMRO)"),
    CHINESE("欧阳𠮷明", "OUYANG JIMING", "国际移民与发展研究中心"),
    RUSSIAN(
            "Екатерина ЩЕРБАКОВА-РИМСКАЯ",
            "SHCHERBAKOVA RIMSKAIA EKATERINA",
            "Международная ассоциация по защите прав трудящихся-мигрантов"),
    THAI("สมชาย ใจดี ณ อยุธยา กรุงเทพมหานคร", "JAIDEE NA AYUTTHAYA SOMCHAI", Specimen.ORGANISATION),
    BURMESE("မောင်ကျော်ဇင်ထွန်း", "KYAW ZIN TUN", Specimen.ORGANISATION),
    DECOMPOSED("Nguye\u0302\u0303n Thi\u0323 A\u0301nh Ngo\u0323c", "NGUYEN THI ANH NGOC", Specimen.ORGANISATION),
    LONG_ORGANISATION(
            "Amina OUÉDRAOGO",
            "OUEDRAOGO AMINA",
            "International Interdisciplinary Confederation of Transcontinental Humanitarian Correspondents and"
                    + " Documentation Centres for the Protection of Migrant Workers and Members of Their Families"),
    NO_PHOTO("Amina OUÉDRAOGO", "OUEDRAOGO AMINA", Specimen.ORGANISATION);

    private static final String ORGANISATION = "International Migrant Rights Observatory";

    private final String name;
    private final String nameOnId;
    private final String organisation;

    Specimen(String name, String nameOnId, String organisation) {
        this.name = name;
        this.nameOnId = nameOnId;
        this.organisation = organisation;
    }

    boolean hasPhoto() {
        return this != NO_PHOTO;
    }

    Holder holder(String category) {
        return new Holder(
                name, nameOnId, organisation, "BF", category, DocumentType.PASSPORT, "0000", (UUID) null, null);
    }
}
