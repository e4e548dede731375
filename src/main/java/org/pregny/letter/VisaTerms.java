package org.pregny.letter;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The terms of visa support letters.
 *
 * @param letterhead who writes, at the top of the letter
 * @param passportMonths how long after the event a passport must be valid
 * @param latestDays so many days before the event a visa is out of reach (domain K20: 21 days for visa support)
 * @param purgeDays so many days after the event the passport's particulars are deleted
 */
@Validated
@ConfigurationProperties("pregny.letter")
record VisaTerms(
        @DefaultValue("Accreditation Office") String letterhead,
        @Min(0) @DefaultValue("6") int passportMonths,
        @Min(1) @DefaultValue("21") int latestDays,
        @Min(1) @DefaultValue("7") int purgeDays) {}
