package org.pregny.application;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Component;

/** Recognises a submission that came before: by its key within one contact and event, and by what it contained. */
@Component
class SubmissionKeys {

    private static final TypeReference<TreeMap<String, Object>> TREE = new TypeReference<>() {};

    private final ObjectMapper json;
    private final PhotoStore photos;
    private final Attached attached;

    SubmissionKeys(ObjectMapper json, PhotoStore photos, Attached attached) {
        this.json = json;
        this.photos = photos;
        this.attached = attached;
    }

    /** Keys are scoped, so that two applicants who both choose "1" never meet. */
    String scoped(EventCode event, Submission clean, String key) {
        String text = event + "\n" + clean.contactEmail().toLowerCase(Locale.ROOT) + "\n" + key;
        return CanonicalForm.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was received, cleaned, in canonical form: what the receipt is for. */
    byte[] received(EventCode event, Submission clean, String lateReason) {
        Map<String, Object> tree = json.convertValue(clean, TREE);
        tree.put("event", event.text());
        tree.put("lateReason", lateReason);
        tree.put("representatives", people(tree.get("representatives")));
        tree.put("documents", attached.described(clean.documents()));
        return CanonicalForm.of(tree);
    }

    /** One person who is to come instead of another, in the same form. */
    byte[] received(EventApplication application, Representative former, RepresentativeEntry clean) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("application", application.number());
        tree.put("replaces", former.nameOnId());
        tree.put("representative", fingerprinted(json.convertValue(clean, TREE)));
        return CanonicalForm.of(tree);
    }

    private List<Map<String, Object>> people(Object representatives) {
        List<Map<String, Object>> people = json.convertValue(representatives, new TypeReference<>() {});
        people.forEach(this::fingerprinted);
        return people;
    }

    private Map<String, Object> fingerprinted(Map<String, Object> person) {
        person.computeIfPresent("photo", (name, id) -> fingerprint(id.toString()));
        return person;
    }

    /** A photo that is sent a second time gets a second id, but it shows the same: the SHA-256 of what we keep of it. */
    private String fingerprint(String photo) {
        return photos.find(photo).map(CanonicalForm::sha256).orElse(photo);
    }
}
