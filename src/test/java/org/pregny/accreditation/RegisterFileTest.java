package org.pregny.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.kernel.Spreadsheet;
import org.pregny.kernel.SpreadsheetUnreadable;

/** What is understood of a list, however an office program wrote it. */
class RegisterFileTest {

    private static final String LIST = """
            Country,Status,Organization name,Reference No.,Valid until,Good standing,Remarks
            Kenya,Special,Ziwa la Amani,E-1,2018-12-31,yes,x
            CHE,General,"Fédération lémanique, Genève",E-2,,,
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFoundOut(String encoding) {
        assertThat(read(LIST, encoding).entries())
                .extracting(RegisterEntry::name)
                .containsExactly("Ziwa la Amani", "Fédération lémanique, Genève");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFoundOut(String delimiter) {
        String list = "Name%1$sReference%1$sCountry\n\"A; b, c | d\"%1$sE-1%1$sKE\n".formatted(delimiter);

        assertThat(read(list).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("A; b, c | d");
            assertThat(entry.country()).isEqualTo("KE");
        });
    }

    @Test
    void columnsStandInAnyOrderAndStrangeOnesAreNamed() {
        RegisterFile file = read(LIST);

        assertThat(file.columns())
                .containsExactly(
                        RegisterColumn.COUNTRY,
                        RegisterColumn.STATUS,
                        RegisterColumn.NAME,
                        RegisterColumn.REFERENCE,
                        RegisterColumn.VALID_UNTIL,
                        RegisterColumn.STANDING);
        assertThat(file.ignored()).containsExactly("Remarks");
        assertThat(file.entries().get(0))
                .isEqualTo(new RegisterEntry(
                        "ECOSOC",
                        "E-1",
                        "Ziwa la Amani",
                        List.of(),
                        "",
                        "KE",
                        RegisterStatus.SPECIAL_CONSULTATIVE,
                        true,
                        LocalDate.of(2018, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Numéro de référence;Nom;Pays;Statut",
                "Número de referencia;Nombre;País;Estado",
                "الرقم المرجعي;اسم المنظمة;البلد;المركز",
                "参考编号;组织名称;国家;地位",
                "Номер;Название;Страна;Статус"
            })
    void headingsMayBeInAnyOfTheSixLanguages(String header) {
        assertThat(read(header + "\nE-1;Insan;Liban;Roster\n").entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.country()).isEqualTo("LB"));
    }

    @ParameterizedTest
    @CsvSource({
        "Suspended, SUSPENDED, false",
        "withdrawn, WITHDRAWN, false",
        "Roster, ROSTER, true",
        "A, A_STATUS, true",
        "Status B, B_STATUS, true",
        "статус А, A_STATUS, true",
        "Spécial, SPECIAL_CONSULTATIVE, true",
    })
    void aStatusSaysWhetherItIsGood(String typed, RegisterStatus status, boolean good) {
        assertThat(read("Name,Reference,Status\nInsan,1," + typed + "\n").entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.status()).isEqualTo(status);
                    assertThat(entry.goodStanding()).isEqualTo(good);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, 2018-12-31",
        "31/12/2018, 2018-12-31",
        "12/31/2018, 2018-12-31",
        "31.12.2018, 2018-12-31",
        "5 May 2018, 2018-05-05",
        "05/05/2018, 2018-05-05",
        "31 december 2018, 2018-12-31",
        "2018-12-31T00:00:00, 2018-12-31",
    })
    void daysAreReadAsListsWriteThem(String typed, LocalDate day) throws CellFaulty {
        assertThat(ListDate.of(typed)).isEqualTo(day);
    }

    @Test
    void everyFaultIsToldWithItsLineAndTheRestIsTaken() {
        RegisterFile file = read("""
                Reference,Name,Country,Status,Good standing,Valid until
                E-1,,KE,Roster,,
                E-2,Insan,Atlantis,Roster,,
                ,Nameless number,KE,Roster,,
                E-4,"Two
                lines",KE,Roster,,
                E-5,Odd status,KE,Golden,,
                E-6,Odd day,KE,Roster,,04/05/2018
                E-7,No day,KE,Roster,,31 Juin 2018
                E-8,Odd standing,KE,Roster,perhaps,
                E-9,%s,KE,Roster,,
                E-4,Again,KE,Roster,,
                E-11,Good,KE,Roster,,
                """.formatted("x".repeat(301)));

        assertThat(file.entries()).extracting(RegisterEntry::reference).containsExactly("E-4", "E-11");
        assertThat(file.faults())
                .extracting(f -> f.line() + " " + f.column() + " " + f.code())
                .containsExactly(
                        "2 NAME MISSING",
                        "3 COUNTRY UNKNOWN",
                        "4 REFERENCE MISSING",
                        "7 STATUS UNKNOWN",
                        "8 VALID_UNTIL AMBIGUOUS",
                        "9 VALID_UNTIL UNKNOWN",
                        "10 STANDING UNKNOWN",
                        "11 NAME TOO_LONG",
                        "12 REFERENCE TWICE");
        assertThat(file.faulty()).contains("E-1", "E-2", "E-9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | accreditation.import.empty",
                "Name,Reference | accreditation.import.empty",
                "Colour,Reference~red,1 | accreditation.import.noName",
                "Name,Reference~\"never closed,1~Other,2 | kernel.spreadsheet.broken",
            })
    void whatCannotBeReadAtAllIsRefusedInWords(String list, String key) {
        assertThatThrownBy(() -> read(list.strip().replace('~', '\n')))
                .isInstanceOfSatisfying(SpreadsheetUnreadable.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(key));
    }

    @Test
    void aListWithoutNumbersKnowsItsLinesByNameAndCountry() {
        RegisterFile file = read("Name,Country\nInsan,LB\nINSAN,LB\nInsan,KE\n");

        assertThat(file.entries()).hasSize(2).noneMatch(RegisterEntry::isNumbered);
        assertThat(file.faults()).extracting(RowFault::code).containsExactly(RowFault.Code.TWICE);
    }

    /** ASVS 1.2.10: no cell of ours starts a formula, and reading our own file back changes nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", "Plain, \"quoted\""})
    void anExportHoldsNoFormulaAndReadsBackAsItWas(String name) {
        RegisterEntry entry = new RegisterEntry(
                "ECOSOC", "-1", name, List.of(name + " II", "Other"), "", "LB", RegisterStatus.ROSTER, false, null);

        String csv = RegisterExport.csv(List.of(entry));

        assertThat(Spreadsheet.of(csv.substring(1), 10).rows().get(1).cells())
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
        assertThat(read(csv).entries()).containsExactly(entry);
    }

    private static RegisterFile read(String list) {
        return read(list, "UTF-8");
    }

    private static RegisterFile read(String list, String encoding) {
        byte[] content = encoding.equals("UTF-8")
                ? list.getBytes(StandardCharsets.UTF_8)
                : list.getBytes(Charset.forName(encoding));
        return RegisterFile.read("ECOSOC", content);
    }
}
