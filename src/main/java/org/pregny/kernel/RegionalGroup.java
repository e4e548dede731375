package org.pregny.kernel;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A regional group of Member States, by which the United Nations balances whom it hears (seed S0:63, S1:21). */
public enum RegionalGroup {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    LATIN_AMERICAN_CARIBBEAN,
    WESTERN_EUROPEAN_OTHERS;

    private static final String FILE = "/regions/un-groups.yaml";

    /** The file is read when somebody first asks, not for every use of the words. */
    private static final class Members {
        private static final Map<RegionalGroup, List<String>> BY_GROUP = read();
    }

    /** The group of a country; none for a territory that is in no group. */
    public static Optional<RegionalGroup> of(String country) {
        return Arrays.stream(values())
                .filter(group -> group.members().contains(country))
                .findFirst();
    }

    /** Whom a list shows that is narrowed to a country, or else to a group; null where it is narrowed to neither. */
    public static List<String> countries(String country, Optional<RegionalGroup> group) {
        return country != null
                ? List.of(country)
                : group.map(RegionalGroup::members).orElse(null);
    }

    public List<String> members() {
        return Members.BY_GROUP.get(this);
    }

    private static Map<RegionalGroup, List<String>> read() {
        try (InputStream in = RegionalGroup.class.getResourceAsStream(FILE)) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
