package org.pregny.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A file of an office program, held against the standard by which such programs read it (ECMA-376, parts 1 and 2). */
public final class OfficePackage {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";

    private final Map<String, byte[]> parts;
    private final List<String> faults = new ArrayList<>();

    private OfficePackage(byte[] file) {
        parts = ReportFiles.parts(file);
    }

    /** What a program would stumble over; empty for a good file. */
    public static List<String> faults(byte[] file) {
        OfficePackage office = new OfficePackage(file);
        office.checkTypes();
        office.checkRelations();
        office.checkSchema();
        return office.faults;
    }

    private void checkTypes() {
        Map<String, String> types = types();
        types.keySet().stream()
                .filter(name -> name.startsWith("/"))
                .forEach(name -> fault(!parts.containsKey(name.substring(1)), name + " has a type and is not there"));
        parts.keySet().stream()
                .filter(name -> !name.equals(TYPES))
                .forEach(name -> fault(typeOf(name, types) == null, name + " has no type"));
    }

    private Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        all(ReportFiles.xml(parts.get(TYPES)), "*").forEach(e -> {
            String key = e.getLocalName().equals("Override") ? e.getAttribute("PartName") : e.getAttribute("Extension");
            types.put(key, e.getAttribute("ContentType"));
        });
        return types;
    }

    private static String typeOf(String part, Map<String, String> types) {
        return types.getOrDefault("/" + part, types.get(part.substring(part.lastIndexOf('.') + 1)));
    }

    private void checkRelations() {
        parts.keySet().stream().filter(name -> name.endsWith(".rels")).toList().forEach(this::checkRelations);
        Map<String, String> types = types();
        List<String> mains = all(ReportFiles.xml(parts.get("_rels/.rels")), "Relationship")
                .filter(e -> e.getAttribute("Type").equals(RELATIONS + "/officeDocument"))
                .map(e -> typeOf(target("", e), types))
                .toList();
        fault(mains.size() != 1 || !mains.getFirst().endsWith(".main+xml"), "main parts: " + mains);
    }

    private void checkRelations(String rels) {
        String folder = rels.substring(0, rels.indexOf("_rels/"));
        Set<String> ids = new HashSet<>();
        all(ReportFiles.xml(parts.get(rels)), "Relationship").forEach(e -> {
            fault(!ids.add(e.getAttribute("Id")), rels + " names twice " + e.getAttribute("Id"));
            fault(!parts.containsKey(target(folder, e)), rels + " leads nowhere: " + e.getAttribute("Target"));
        });
        byte[] source = parts.get(folder + rels.substring(folder.length() + 6, rels.length() - 5));
        if (source != null) {
            all(ReportFiles.xml(source), "*")
                    .map(e -> e.getAttributeNS(RELATIONS, "id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> fault(!ids.contains(id), rels + " does not know " + id));
        }
    }

    private static String target(String folder, Element relation) {
        String target = relation.getAttribute("Target");
        return target.startsWith("/")
                ? target.substring(1)
                : URI.create(folder).resolve(target).toString();
    }

    /** Every element in its place, and every value as its type wants it. */
    private void checkSchema() {
        parts.forEach((name, part) -> {
            String namespace = name.endsWith(".xml") ? ReportFiles.xml(part).getNamespaceURI() : "";
            if (namespace.startsWith(OFFICE) && !namespace.contains("/package/")) {
                faults.addAll(schemaFaults(name, part));
            }
        });
    }

    private static List<String> schemaFaults(String name, byte[] part) {
        try {
            List<XmlError> errors = new ArrayList<>();
            XmlObject read = TypeSystemHolder.typeSystem.parse(new ByteArrayInputStream(part), null, new XmlOptions());
            boolean known = read.schemaType().isDocumentType();
            read.validate(new XmlOptions().setErrorListener(errors));
            Stream<String> found = errors.stream().map(e -> name + ": " + e.getMessage());
            return Stream.concat(found, known ? Stream.empty() : Stream.of(name + " is no document of the standard"))
                    .toList();
        } catch (XmlException | IOException e) {
            return List.of(name + ": " + e.getMessage());
        }
    }

    private static Stream<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private void fault(boolean is, String words) {
        if (is) {
            faults.add(words);
        }
    }
}
