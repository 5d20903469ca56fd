package org.maplitmus.report.render;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.TestCase.Mark;

/**
 * A run as JUnit XML: a suite for each family of guarantees, a case for each cell.
 *
 * <p>A cell that fails is a failure, or an error if its fork failed before there was a verdict. Weakened twins have a
 * suite of their own, and so have the failed forks that no failed cell tells of.
 */
public final class JUnitXml {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The XML of {@code run}; characters that XML cannot hold become U+FFFD. */
    public static String of(Run run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JUnitXml(xml).write(run);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text.append('\n').toString();
    }

    private void write(Run run) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open(0, "testsuites");
        attribute("name", "MapLitmus " + run.session().id());
        for (TestSuite suite : TestSuites.of(run)) {
            write(run, suite);
        }
        close(0);
        xml.writeEndDocument();
    }

    private void write(Run run, TestSuite suite) throws XMLStreamException {
        open(1, "testsuite");
        attribute("name", suite.name());
        attribute("tests", Integer.toString(suite.cases().size()));
        attribute("failures", Long.toString(suite.count(Mark.FAILURE)));
        attribute("errors", Long.toString(suite.count(Mark.ERROR)));
        attribute("skipped", Long.toString(suite.count(Mark.SKIPPED)));
        attribute("time", seconds(suite.seconds()));
        attribute("timestamp", run.session().started().toString());
        for (TestCase test : suite.cases()) {
            write(test);
        }
        close(1);
    }

    private void write(TestCase test) throws XMLStreamException {
        open(2, "testcase");
        attribute("classname", test.className());
        attribute("name", test.name());
        attribute("time", seconds(test.seconds()));
        writeProperties(test);
        if (test.mark() != Mark.NONE) {
            open(3, test.mark().element());
            attribute("message", test.message());
            xml.writeCharacters(legal(test.detail()));
            xml.writeEndElement();
        }
        writeOutput(test);
        close(2);
    }

    private void writeProperties(TestCase test) throws XMLStreamException {
        if (test.properties().isEmpty()) {
            return;
        }
        open(3, "properties");
        for (Map.Entry<String, String> property : test.properties().entrySet()) {
            open(4, "property");
            attribute("name", property.getKey());
            attribute("value", property.getValue());
            xml.writeEndElement();
        }
        close(3);
    }

    private void writeOutput(TestCase test) throws XMLStreamException {
        if (!test.output().isEmpty()) {
            open(3, "system-out");
            xml.writeCharacters(legal(test.output()));
            xml.writeEndElement();
        }
    }

    private void open(int depth, String element) throws XMLStreamException {
        indent(depth);
        xml.writeStartElement(element);
    }

    private void close(int depth) throws XMLStreamException {
        indent(depth);
        xml.writeEndElement();
    }

    private void indent(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    private static String legal(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
