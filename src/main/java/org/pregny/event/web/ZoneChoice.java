package org.pregny.event.web;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pregny.kernel.Language;

/** A time zone to choose, named after a city; from west to east, one or more for each rule that clocks follow. */
record ZoneChoice(String id, String label) {

    private static final List<String> IDS = List.of(
            "Pacific/Pago_Pago",
            "Pacific/Honolulu",
            "America/Anchorage",
            "America/Los_Angeles",
            "America/Chicago",
            "America/Mexico_City",
            "America/New_York",
            "America/Bogota",
            "America/Lima",
            "America/Havana",
            "America/Caracas",
            "America/Halifax",
            "America/La_Paz",
            "America/Santiago",
            "America/St_Johns",
            "America/Sao_Paulo",
            "America/Argentina/Buenos_Aires",
            "Atlantic/Azores",
            "Atlantic/Cape_Verde",
            "Africa/Abidjan",
            "Europe/London",
            "Africa/Casablanca",
            "Africa/Lagos",
            "Africa/Algiers",
            "Europe/Zurich",
            "Europe/Paris",
            "Europe/Athens",
            "Europe/Kyiv",
            "Africa/Cairo",
            "Africa/Maputo",
            "Asia/Jerusalem",
            "Asia/Beirut",
            "Asia/Damascus",
            "Europe/Istanbul",
            "Europe/Moscow",
            "Africa/Nairobi",
            "Asia/Baghdad",
            "Asia/Riyadh",
            "Asia/Tehran",
            "Asia/Dubai",
            "Asia/Kabul",
            "Asia/Karachi",
            "Asia/Tashkent",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Asia/Dhaka",
            "Asia/Bishkek",
            "Asia/Yangon",
            "Asia/Bangkok",
            "Asia/Jakarta",
            "Asia/Shanghai",
            "Asia/Manila",
            "Australia/Perth",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Pacific/Port_Moresby",
            "Pacific/Fiji",
            "Pacific/Auckland",
            "Pacific/Tongatapu",
            "Pacific/Apia",
            "Pacific/Kiritimati");

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    static List<ZoneChoice> all(Language language, Instant now) {
        return IDS.stream()
                .sorted(Comparator.comparing(
                        id -> ZoneId.of(id).getRules().getOffset(now).getTotalSeconds()))
                .map(id -> of(id, language, now))
                .toList();
    }

    /** Any zone that clocks know, also one that the list does not offer: a script may send the browser's own. */
    static Optional<ZoneId> parse(String id) {
        return Optional.of(id).filter(KNOWN::contains).map(ZoneId::of);
    }

    private static ZoneChoice of(String id, Language language, Instant now) {
        ULocale locale = ULocale.forLanguageTag(language.tag());
        String offset = ZoneId.of(id).getRules().getOffset(now).getId().replace("Z", "+00:00");
        return new ZoneChoice(
                id, TimeZoneNames.getInstance(locale).getExemplarLocationName(id) + " (UTC" + offset + ")");
    }
}
