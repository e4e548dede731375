package org.pregny.gate.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pregny.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** What the gate app says, from the same bundles as the pages: one JSON for each language, made once. */
@Component
class GateAppWords {

    private static final List<String> BUNDLES = List.of("messages/gate.properties", "messages/pass.properties");
    private static final List<String> PREFIXES = List.of(
            "gate.app.",
            "gate.verdict.",
            "gate.reason.",
            "gate.next.",
            "gate.kiosk.",
            "gate.direction.",
            "gate.passage.",
            "gate.screen.",
            "pass.type.");

    private final Map<Language, byte[]> words = new EnumMap<>(Language.class);

    GateAppWords(MessageSource messages) throws IOException {
        List<String> keys = keys();
        for (Language language : Language.values()) {
            words.put(language, json(language, keys, messages));
        }
    }

    byte[] in(Language language) {
        return words.get(language);
    }

    private static List<String> keys() throws IOException {
        Properties all = new Properties();
        for (String bundle : BUNDLES) {
            PropertiesLoaderUtils.fillProperties(all, new EncodedResource(new ClassPathResource(bundle), "UTF-8"));
        }
        return all.stringPropertyNames().stream()
                .filter(key -> PREFIXES.stream().anyMatch(key::startsWith))
                .sorted()
                .toList();
    }

    private static byte[] json(Language language, List<String> keys, MessageSource messages)
            throws JsonProcessingException {
        SortedMap<String, String> said = new TreeMap<>();
        keys.forEach(key -> said.put(key, messages.getMessage(key, null, language.locale())));
        Map<String, String> languages = new LinkedHashMap<>();
        Arrays.stream(Language.values()).forEach(l -> languages.put(l.tag(), l.ownName()));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("language", language.tag());
        whole.put("direction", language.direction());
        whole.put("languages", languages);
        whole.put("words", said);
        return JsonMapper.builder().build().writeValueAsBytes(whole);
    }
}
