package org.pregny.gate.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pregny.kernel.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files that a device keeps for when there is no network, each with its hash in Base64, so that a device takes one
 * whole version into use or none (Subresource Integrity).
 */
@Component
class GateAppFiles {

    private static final String ROOT = "/static/";
    private static final String START = "/gate-app/";
    private static final Set<String> LEFT_OUT = Set.of("/gate-app/sw.js", "/gate-app/zxing/LICENSE.txt");
    private static final String[] PATTERNS = {
        "classpath:/static/gate-app/**/*.*",
        "classpath:/static/assets/gate-app/*.js",
        "classpath:/static/assets/cose.js",
        "classpath:/static/assets/pass-code.js",
        "classpath:/static/assets/wedge.js"
    };

    private final SortedMap<String, String> files = new TreeMap<>();

    GateAppFiles(GateAppWords words, GateAppLetters letters) throws IOException {
        for (String pattern : PATTERNS) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                add(file);
            }
        }
        files.put(START + "letters.json", hash(letters.json()));
        for (Language language : Language.values()) {
            files.put(START + "words/" + language.tag() + ".json", hash(words.in(language)));
        }
    }

    /** What a change of any file changes. */
    String version() {
        return hash(files.toString().getBytes(StandardCharsets.UTF_8))
                .replaceAll("\\W", "")
                .substring(0, 12);
    }

    Map<String, String> hashes() {
        return files;
    }

    private void add(Resource file) throws IOException {
        String path = file.getURL().getPath();
        String served = path.substring(path.lastIndexOf(ROOT) + ROOT.length() - 1);
        if (!LEFT_OUT.contains(served)) {
            try (InputStream in = file.getInputStream()) {
                files.put(served.equals(START + "index.html") ? START : served, hash(in.readAllBytes()));
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
