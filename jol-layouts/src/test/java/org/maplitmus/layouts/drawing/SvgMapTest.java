package org.maplitmus.layouts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.model.LayoutModel;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SvgMapTest {

    @Test
    void theDrawingIsWellFormedAndNamesTheClassAndTheModel() {
        Element svg = parsed(Drawn.queue(64), LayoutModel.JDK25);

        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(text(svg, "title")).startsWith("org.example.Queue, JDK 25");
    }

    @Test
    void everyFieldHasOneBoxThatNamesIt() {
        List<String> titles = titles(parsed(Drawn.queue(64), LayoutModel.JDK25));

        assertThat(titles)
                .filteredOn(title -> title.contains("."))
                .hasSize(64 + 1 + 64 + 1)
                .doesNotHaveDuplicates()
                .contains("Left.left0 @ 12, 1 bytes", "Head.head @ 76, 4 bytes", "Queue.empty @ 80, 4 bytes");
        assertThat(titles).contains("header @ 0, 12 bytes");
    }

    @Test
    void aBoxIsAsWideAsItsBytesAndStandsInTheRowOfItsLine() {
        Element svg = parsed(Drawn.pair(), LayoutModel.JDK17);
        Element head = box(svg, "Pair.head @ 16, 8 bytes");
        Element tail = box(svg, "Pair.tail @ 24, 8 bytes");

        assertThat(number(head, "width")).isEqualTo(2 * number(box(svg, "gap @ 12, 4 bytes"), "width"));
        assertThat(number(tail, "width")).isEqualTo(number(head, "width"));
        assertThat(number(tail, "y")).isGreaterThan(number(head, "y"));
    }

    @Test
    void sharedLinesAreFramed() {
        Element svg = parsed(Drawn.slots(), LayoutModel.JDK25);

        assertThat(rectangles(svg, "shared")).hasSize(1);
        assertThat(rectangles(svg, "isolated")).hasSize(3);
    }

    @Test
    void anIsolatedClassHasNoFrameOfASharedLine() {
        Element svg = parsed(Drawn.queue(64), LayoutModel.JDK17);

        assertThat(rectangles(svg, "shared")).isEmpty();
        assertThat(rectangles(svg, "isolated")).hasSize(1);
    }

    @Test
    void namesAreEscaped() {
        Element svg = parsed(Drawn.oddlyNamed(), LayoutModel.JDK25);

        assertThat(text(svg, "title")).startsWith("org.example.Odd<\"&\">, JDK 25");
        assertThat(titles(svg)).contains("Odd<\"&\">.<init>&\" @ 16, 8 bytes");
    }

    private static Element box(Element svg, String title) {
        return elements(svg, "rect").stream()
                .filter(rectangle -> rectangle.getTextContent().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static List<String> titles(Element svg) {
        return elements(svg, "rect").stream()
                .filter(rectangle -> rectangle.getAttribute("class").startsWith("box "))
                .map(rectangle -> text(rectangle, "title"))
                .toList();
    }

    private static List<Element> rectangles(Element svg, String style) {
        return elements(svg, "rect").stream()
                .filter(rectangle -> rectangle.getAttribute("class").equals(style))
                .toList();
    }

    private static String text(Element parent, String tag) {
        return elements(parent, tag).get(0).getTextContent();
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Element parsed(Obligation obligation, LayoutModel model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String svg = SvgMap.of(obligation, obligation.verdict(model));
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
