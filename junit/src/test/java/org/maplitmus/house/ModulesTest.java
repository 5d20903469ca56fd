package org.maplitmus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The arrows between modules are those of the design: nobody but the command line brings the catalogue. */
class ModulesTest {

    private static final String OURS = "maplitmus-";

    /** What each module has on its class path for more than its tests; what it does not compile with, in brackets. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "maps", Set.of(),
            "contract", Set.of(),
            "tests-jcstress", Set.of("maps", "contract"),
            "weak", Set.of(),
            "report", Set.of("contract"),
            "runner", Set.of("report", "contract", "weak"),
            "jol-layouts", Set.of("maps"),
            "cli", Set.of("tests-jcstress", "runner", "report", "contract", "jol-layouts"),
            "junit", Set.of("runner", "report", "contract", "(cli)"),
            "benchmarks", Set.of("maps"));

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleKnowsWhatTheDesignSays(String module) throws Exception {
        assertThat(known(Path.of("..", module, "pom.xml").toFile())).isEqualTo(KNOWN.get(module));
    }

    @Test
    void everyModuleIsInTheTable() throws Exception {
        assertThat(texts(root(new File("../pom.xml")), "modules", "module"))
                .containsExactlyInAnyOrderElementsOf(modules());
    }

    private static Set<String> modules() {
        return KNOWN.keySet();
    }

    private static Set<String> known(File pom) throws Exception {
        return children(root(pom), "dependencies")
                .flatMap(dependencies -> children(dependencies, "dependency"))
                .filter(dependency -> text(dependency, "artifactId").startsWith(OURS))
                .filter(dependency -> !text(dependency, "scope").equals("test"))
                .map(dependency ->
                        named(text(dependency, "artifactId").substring(OURS.length()), text(dependency, "scope")))
                .collect(Collectors.toSet());
    }

    private static String named(String module, String scope) {
        return scope.equals("runtime") ? "(" + module + ")" : module;
    }

    private static Element root(File pom) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom)
                .getDocumentElement();
    }

    private static Stream<String> texts(Element parent, String list, String each) {
        return children(parent, list).flatMap(all -> children(all, each)).map(Node::getTextContent);
    }

    private static String text(Element parent, String name) {
        return children(parent, name).map(Node::getTextContent).findFirst().orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}
