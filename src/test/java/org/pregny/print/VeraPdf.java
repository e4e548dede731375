package org.pregny.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file may be archived as PDF/A-2a and be heard as PDF/UA-1. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What both standards find wrong with the file; nothing, if it keeps them. */
    public static List<String> objections(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> objections(pdf, flavour))
                .toList();
    }

    private static Stream<String> objections(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            return judge.validate(file).getTestAssertions().stream()
                    .map(found -> flavour + " " + words(found))
                    .distinct();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF cannot read the file", e);
        }
    }

    private static String words(TestAssertion found) {
        return found.getRuleId().getClause() + ": " + found.getMessage() + " at "
                + found.getLocation().getContext();
    }
}
