package org.pregny.process;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.pregny.Sources;
import org.pregny.Sources.Source;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The models as files, read once: by their meaning with Camunda's model API, and as plain XML. */
final class Models {

    static final List<Source> PROCESS_FILES = Sources.under("bpmn", ".bpmn");
    static final List<Source> DECISION_FILES = Sources.under("bpmn", ".dmn");

    static final List<BpmnModelInstance> PROCESSES = PROCESS_FILES.stream()
            .map(f -> Bpmn.readModelFromFile(f.path().toFile()))
            .toList();
    static final List<DmnModelInstance> DECISIONS = DECISION_FILES.stream()
            .map(f -> Dmn.readModelFromFile(f.path().toFile()))
            .toList();

    private Models() {}

    static <T extends ModelElementInstance> List<T> inProcesses(Class<T> type) {
        return PROCESSES.stream()
                .flatMap(m -> m.getModelElementsByType(type).stream())
                .toList();
    }

    static <T extends ModelElementInstance> List<T> inDecisions(Class<T> type) {
        return DECISIONS.stream()
                .flatMap(m -> m.getModelElementsByType(type).stream())
                .toList();
    }

    /** The file of the decision of this id. */
    static DmnModelInstance decision(String id) {
        return DECISIONS.stream()
                .filter(model -> model.getModelElementById(id) != null)
                .findFirst()
                .orElseThrow();
    }

    /** Every attribute of every process file. */
    static List<Attr> attributes() {
        return elements().map(Element::getAttributes).flatMap(Models::list).toList();
    }

    /** The values of every attribute of this local name. */
    static List<String> values(String attribute) {
        return attributes().stream()
                .filter(a -> a.getLocalName().equals(attribute))
                .map(Attr::getValue)
                .toList();
    }

    /** Every element of every process file. */
    static Stream<Element> elements() {
        return PROCESS_FILES.stream().flatMap(file -> list(parse(file).getElementsByTagName("*")));
    }

    static Stream<Element> children(Element parent) {
        return list(parent.getElementsByTagName("*"))
                .filter(e -> e.getParentNode().isSameNode(parent));
    }

    /** The words of elements without children. */
    static Stream<String> texts() {
        return elements().filter(Models::isLeaf).map(Node::getTextContent).map(String::strip);
    }

    /** {@code REVIEW_APPLICATION} from {@code reviewApplication}. */
    static String constant(String camelCase) {
        return camelCase.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Stream<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static Stream<Attr> list(NamedNodeMap attributes) {
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    private static boolean isLeaf(Element element) {
        return element.getElementsByTagName("*").getLength() == 0;
    }

    private static Element parse(Source file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.path().toFile()).getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(file + " is not XML", e);
        }
    }
}
