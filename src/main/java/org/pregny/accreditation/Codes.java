package org.pregny.accreditation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.FoldedName;
import org.pregny.kernel.Language;

/** Words of lists turned into codes: countries, statuses, yes and no, in any of the six languages. */
final class Codes {

    /** As lists write countries besides; the names that the United Nations and CLDR use are known anyway. */
    private static final String OTHERWISE = """
            US=United States of America, USA
            GB=United Kingdom of Great Britain and Northern Ireland, UK, England, Scotland, Wales
            RU=Russian Federation
            KR=Republic of Korea
            KP=Democratic People's Republic of Korea
            CD=Democratic Republic of the Congo, DRC
            CG=Congo, Republic of the Congo
            IR=Iran (Islamic Republic of), Islamic Republic of Iran
            SY=Syrian Arab Republic
            TZ=United Republic of Tanzania
            LA=Lao People's Democratic Republic
            VN=Viet Nam
            BO=Bolivia (Plurinational State of)
            VE=Venezuela (Bolivarian Republic of)
            MD=Republic of Moldova
            MK=The former Yugoslav Republic of Macedonia
            PS=State of Palestine, Palestine
            VA=Holy See
            CI=Cote d'Ivoire, Ivory Coast
            TR=Turkiye, Turkey
            CZ=Czech Republic
            SZ=Swaziland
            CV=Cape Verde
            NL=Netherlands (Kingdom of the), The Netherlands
            FM=Micronesia (Federated States of)
            BN=Brunei Darussalam
            MM=Burma
            """;

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, RegisterStatus> STATUSES = statuses();

    private static final Map<String, Boolean> TRUTHS = truths();

    private Codes() {}

    static Optional<String> country(String typed) {
        return Optional.ofNullable(ISO.contains(typed) ? typed : COUNTRIES.get(key(typed)));
    }

    static Optional<RegisterStatus> status(String typed) {
        return Optional.ofNullable(STATUSES.get(key(typed)));
    }

    static Optional<Boolean> truth(String typed) {
        return Optional.ofNullable(TRUTHS.get(key(typed)));
    }

    private static String key(String typed) {
        return FoldedName.of(typed).joined();
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(key(code), code);
            codes.put(key(threeLetters(country)), code);
        }
        for (Language language : Language.values()) {
            CountryNames.all(language).forEach(country -> codes.putIfAbsent(key(country.label()), country.code()));
        }
        OTHERWISE.lines().map(line -> line.split("=")).forEach(row -> put(codes, row[0], row[1]));
        return codes;
    }

    private static String threeLetters(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException none) {
            return country.getCountry();
        }
    }

    private static Map<String, RegisterStatus> statuses() {
        Map<String, RegisterStatus> codes = new HashMap<>();
        for (RegisterStatus status : RegisterStatus.values()) {
            put(codes, status, status.name().replace('_', ' '));
        }
        put(
                codes,
                RegisterStatus.GENERAL_CONSULTATIVE,
                "general, general consultative status, général, 全面, общий, عام");
        put(
                codes,
                RegisterStatus.SPECIAL_CONSULTATIVE,
                "special, special consultative status, spécial, especial, 特别, специальный, خاص");
        put(codes, RegisterStatus.ROSTER, "roster status, liste, lista, 名册, реестр, القائمة");
        put(
                codes,
                RegisterStatus.ACCREDITED,
                "approved, granted, accréditée, acreditada, 已获认可, аккредитована, معتمدة, special accreditation");
        put(codes, RegisterStatus.A_STATUS, "A, status A, statut A, categoría A, A级, статус А");
        put(codes, RegisterStatus.B_STATUS, "B, status B, statut B, categoría B, B级, статус Б");
        put(codes, RegisterStatus.SUSPENDED, "suspendue, suspendida, 已中止, приостановлена, معلقة");
        put(codes, RegisterStatus.WITHDRAWN, "revoked, lapsed, retirée, retirada, 已撤销, отозвана, مسحوبة, no status, C");
        return codes;
    }

    private static Map<String, Boolean> truths() {
        Map<String, Boolean> codes = new HashMap<>();
        put(codes, true, "yes, y, true, 1, good, good standing, in good standing, active, oui, sí, да, 是, نعم, x, ok");
        put(codes, false, "no, n, false, 0, not in good standing, suspended, withdrawn, inactive, non, нет, 否, لا");
        return codes;
    }

    private static <T> void put(Map<String, T> codes, T code, String words) {
        for (String word : words.split(", ")) {
            codes.put(key(word), code);
        }
    }
}
