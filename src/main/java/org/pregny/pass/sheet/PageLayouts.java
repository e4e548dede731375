package org.pregny.pass.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/** The layouts of all formats, read and checked once; a faulty file is told by name and by everything wrong with it. */
final class PageLayouts {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<PassFormat, PageLayout> layouts = new EnumMap<>(PassFormat.class);

    private PageLayouts() {}

    /** From a folder with a file for each format. */
    static PageLayouts in(Resource folder) {
        PageLayouts all = new PageLayouts();
        for (PassFormat format : PassFormat.values()) {
            all.layouts.put(format, read(folder, format.tag() + ".yaml"));
        }
        all.layouts.forEach(all::checkFaces);
        return all;
    }

    PageLayout of(PassFormat format) {
        return layouts.get(format);
    }

    private static PageLayout read(Resource folder, String file) {
        try (InputStream in = folder.createRelative(file).getInputStream()) {
            PageLayout layout = YAML.readValue(in, PageLayout.class);
            List<String> faults = LayoutCheck.faultsOf(layout);
            if (!faults.isEmpty()) {
                throw new LayoutFaulty(file, faults);
            }
            return layout;
        } catch (JsonProcessingException notALayout) {
            throw new LayoutFaulty(file, notALayout);
        } catch (IOException e) {
            throw new UncheckedIOException("the layout " + file + " cannot be read in " + folder, e);
        }
    }

    /** A face of another format stands whole on the page, and is no page of faces itself. */
    private void checkFaces(PassFormat format, PageLayout layout) {
        if (layout.faces() == null) {
            return;
        }
        PageLayout face = of(layout.faces().of());
        boolean whole = face.faces() == null
                && layout.faces().at().stream().allMatch(c -> new Place(
                                c.start(),
                                c.top(),
                                face.page().width(),
                                face.page().height())
                        .isOn(layout.page()));
        if (!whole) {
            throw new LayoutFaulty(format.tag() + ".yaml", List.of("faces: they do not stand on the page"));
        }
    }
}
