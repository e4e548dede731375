package org.pregny.process.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ProcessDrawingTest {

    private static final String TITLE = "Where case <7> stands";

    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="urn:drawing">
              <bpmn:process id="review" isExecutable="true">
                <bpmn:startEvent id="applicationSubmitted" name="Application submitted" />
                <bpmn:userTask id="reviewApplication" name="Review &lt;script&gt;alert(1)&lt;/script&gt;" />
                <bpmn:boundaryEvent id="reviewOverdue" name="Review overdue" cancelActivity="false"
                    attachedToRef="reviewApplication"><bpmn:timerEventDefinition /></bpmn:boundaryEvent>
                <bpmn:exclusiveGateway id="eligible" name="Eligible?" default="no" />
                <bpmn:serviceTask id="remindReviewer" name="Remind reviewer" />
                <bpmn:callActivity id="makePasses" name="Make a pass for each representative">
                  <bpmn:multiInstanceLoopCharacteristics />
                </bpmn:callActivity>
                <bpmn:endEvent id="reminded" />
                <bpmn:endEvent id="passesMade" name="Passes made" />
                <bpmn:endEvent id="refused" name="Refused"><bpmn:terminateEventDefinition /></bpmn:endEvent>
                <bpmn:task id="notOnTheDiagram" name="Without a place" />
                <bpmn:sequenceFlow id="submitted" sourceRef="applicationSubmitted" targetRef="reviewApplication" />
                <bpmn:sequenceFlow id="reviewed" sourceRef="reviewApplication" targetRef="eligible" />
                <bpmn:sequenceFlow id="overdue" sourceRef="reviewOverdue" targetRef="remindReviewer" />
                <bpmn:sequenceFlow id="reminder" sourceRef="remindReviewer" targetRef="reminded" />
                <bpmn:sequenceFlow id="yes" name="yes" sourceRef="eligible" targetRef="makePasses">
                  <bpmn:conditionExpression>${eligible}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="no" name="no" sourceRef="eligible" targetRef="refused" />
                <bpmn:sequenceFlow id="made" sourceRef="makePasses" targetRef="passesMade" />
              </bpmn:process>
              <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="review">
                %s
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """.formatted(String.join("\n", places()));

    private final ProcessDrawing drawing = new ProcessDrawing();

    @Test
    void everyShapeAndFlowWithAPlaceIsDrawn() {
        assertThat(texts("//*[@data-activity]/@data-activity"))
                .containsExactlyInAnyOrder(
                        "applicationSubmitted",
                        "reviewApplication",
                        "reviewOverdue",
                        "eligible",
                        "remindReviewer",
                        "makePasses",
                        "reminded",
                        "passesMade",
                        "refused");
        assertThat(texts("//*[@data-flow]/@data-flow")).hasSize(7);
        assertThat(texts("//*[@data-flow]/*[@d]")).hasSize(7);
    }

    @Test
    void whereTheCaseStandsAndHasBeenIsMarked() {
        assertThat(texts("//*[contains(@class,'bpmn-current')]/@data-activity"))
                .containsExactlyInAnyOrder("reviewApplication", "makePasses");
        assertThat(texts("//*[contains(@class,'bpmn-passed')]/@data-activity")).containsExactly("applicationSubmitted");
    }

    @Test
    void markupInANameStaysText() {
        assertThat(svg()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(texts("//*[local-name()='script' or @style]")).isEmpty();
    }

    @Test
    void theDrawingHasAnAccessibleNameAndDescription() {
        Element root = parsed().getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("drawing-review-title drawing-review-desc");
        assertThat(texts("//*[@id='drawing-review-title']")).containsExactly(TITLE);
        assertThat(texts("//*[@id='drawing-review-desc']")).containsExactly("One review & two passes");
    }

    @Test
    void everythingLiesInsideTheView() {
        double[] view = Stream.of(
                        parsed().getDocumentElement().getAttribute("viewBox").split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(view[0]).as("left").isLessThan(120);
        assertThat(view[1]).as("top").isLessThan(12);
        assertThat(view[0] + view[2]).as("right").isGreaterThan(676);
        assertThat(view[1] + view[3]).as("bottom").isGreaterThan(300);
    }

    @Test
    void aLongNameIsBrokenIntoLinesThatFitAndThenCut() {
        assertThat(LineBreaks.wrap("Make a pass for each representative", 8, 9))
                .containsExactly("Make a pass for", "each", "representative");
        assertThat(LineBreaks.wrap("Akkreditierungsentscheidung", 8, 9))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("-");
        assertThat(LineBreaks.wrap("one two three four five", 3, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void aModelWithoutADiagramGivesAnEmptyDrawing() {
        BpmnModelInstance bare = Bpmn.createEmptyModel();
        bare.setDefinitions(bare.newInstance(org.camunda.bpm.model.bpmn.instance.Definitions.class));
        assertThat(drawing.svg(bare, Set.of(), Set.of(), "", ""))
                .startsWith("<svg")
                .endsWith("</svg>");
    }

    private static List<String> places() {
        return List.of(
                shape("applicationSubmitted", 120, 102, 36, 36),
                shape("reviewApplication", 210, 80, 100, 80),
                shape("reviewOverdue", 272, 142, 36, 36),
                shape("eligible", 365, 95, 50, 50),
                shape("remindReviewer", 340, 220, 100, 80),
                shape("makePasses", 480, 80, 100, 80),
                shape("reminded", 500, 242, 36, 36),
                shape("passesMade", 640, 102, 36, 36),
                shape("refused", 500, 12, 36, 36),
                edge("submitted", 156, 120, 210, 120),
                edge("reviewed", 310, 120, 365, 120),
                edge("overdue", 290, 178, 290, 260, 340, 260),
                edge("reminder", 440, 260, 500, 260),
                edge("yes", 415, 120, 480, 120),
                edge("no", 390, 95, 390, 30, 500, 30),
                edge("made", 580, 120, 640, 120));
    }

    private static String shape(String id, int x, int y, int width, int height) {
        return "<bpmndi:BPMNShape bpmnElement='%s'><dc:Bounds x='%d' y='%d' width='%d' height='%d'/></bpmndi:BPMNShape>"
                .formatted(id, x, y, width, height);
    }

    private static String edge(String id, int... ways) {
        StringBuilder edge = new StringBuilder("<bpmndi:BPMNEdge bpmnElement='" + id + "'>");
        for (int i = 0; i < ways.length; i += 2) {
            edge.append("<di:waypoint x='%d' y='%d'/>".formatted(ways[i], ways[i + 1]));
        }
        return edge.append("</bpmndi:BPMNEdge>").toString();
    }

    private String svg() {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(MODEL.getBytes(StandardCharsets.UTF_8)));
        Set<String> current = Set.of("reviewApplication", "makePasses#multiInstanceBody");
        Set<String> passed = Set.of("applicationSubmitted", "reviewApplication");
        return drawing.svg(model, current, passed, TITLE, "One review & two passes");
    }

    private Document parsed() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg())));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private List<String> texts(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, parsed(), XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
