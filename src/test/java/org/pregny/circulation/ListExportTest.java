package org.pregny.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.AnyDatabase;
import org.pregny.GalleryFolder;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.report.OfficePackage;
import org.pregny.report.ReportFormat;
import org.pregny.request.AccreditationRequest;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** A version of a list as a file says what that version said, by country, whatever became of it since. */
@PregnyTest
@AnyDatabase
class ListExportTest {

    @Autowired
    ListStory tale;

    @Autowired
    ListExport export;

    Round round;
    List<AccreditationRequest> two;
    ListId id;

    @BeforeEach
    void circulate() {
        tale.requests.clock.set(TestTime.OPEN);
        round = tale.requests.rounds.aRound();
        two = tale.recommended(round, 2);
        id = tale.circulated(round);
    }

    @Test
    void theFileNamesEveryOrganisationOfItsVersionUnderItsCountry() throws Exception {
        tale.requests.requester.withdraw(two.get(0).id());
        tale.desk.renew(id, tale.list(id).version(), ListStory.OFFICER);

        String before = pdf(2);
        assertThat(before).contains("Kenya", "African States", two.get(0).organisationName(), "Version 2");
        assertThat(pdf(3))
                .contains(two.get(1).organisationName())
                .doesNotContain(two.get(0).organisationName());
    }

    @Test
    void aVersionSaysTheSameWheneverItIsTakenAndAFinalOneSinceWhenItIs() throws Exception {
        String circulated = pdf(2);
        tale.silenceEnds(id);
        tale.madeFinal(id);

        assertThat(pdf(2)).isEqualTo(circulated).doesNotContain("Final since");
        assertThat(pdf(tale.list(id).version()))
                .contains(
                        "Final since",
                        new DateWording(Language.EN)
                                .day(tale.list(id)
                                        .finalAt()
                                        .atZone(round.zone())
                                        .toLocalDate()));
    }

    @Test
    void theWorkbookHasAColumnForTheNumberOfTheRequest() throws Exception {
        assertThat(part(ReportFormat.XLSX, "xl/worksheets/sheet1.xml"))
                .contains(two.get(0).number(), two.get(1).organisationName(), "Kenya");
        assertThat(part(ReportFormat.DOCX, "word/document.xml"))
                .contains("Proposed list of organizations", two.get(1).organisationName());
    }

    /** Held against the standard by which spreadsheets and word processors read. */
    @ParameterizedTest
    @EnumSource
    void everyFileOpensInEveryLanguage(Language language) throws Exception {
        assertThat(OfficePackage.faults(kept(ReportFormat.XLSX, language))).isEmpty();
        assertThat(OfficePackage.faults(kept(ReportFormat.DOCX, language))).isEmpty();
        kept(ReportFormat.PDF, language);
    }

    private byte[] kept(ReportFormat format, Language language) throws Exception {
        byte[] file = written(format, 2, language);
        GalleryFolder.wanted()
                .ifPresent(gallery -> gallery.put("lists/" + language.tag() + "." + format.ending(), file));
        return file;
    }

    private String pdf(int version) throws Exception {
        try (var document = Loader.loadPDF(written(ReportFormat.PDF, version, Language.EN))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String part(ReportFormat format, String name) throws Exception {
        Path file = Files.createTempFile("list", "." + format.ending());
        Files.write(file, written(format, 2, Language.EN));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    private byte[] written(ReportFormat format, int version, Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(new ListExport.Order(id, version, format, language), out);
        return out.toByteArray();
    }
}
