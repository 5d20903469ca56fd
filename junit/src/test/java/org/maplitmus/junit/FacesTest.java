package org.maplitmus.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.cli.terminal.OptionNames;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.runner.bring.BringProblem;
import org.maplitmus.runner.bring.BringProblem.Fault;
import org.maplitmus.runner.classpath.MissingLibrary;
import org.maplitmus.runner.problem.Face;
import org.maplitmus.runner.problem.Problem;
import org.maplitmus.runner.stress.SelectionProblem;

/** One problem, worded by the command line in its options and by JUnit in the attributes of {@link Litmus}. */
class FacesTest {

    private static final Face COMMAND_LINE = new OptionNames();
    private static final Face JUNIT = new AttributeNames();

    private static SubjectModel needing(String name, String... needs) {
        return new SubjectModel(
                name, "java.util.Map", "make()", List.of(), List.of(), List.of(needs), "peers", 0, null);
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(
                        new BringProblem.NotPublic("a.Own"),
                        "a.Own is not public; name a public factory as --subject-class CLASS::METHOD",
                        "a.Own is not public; name a public factory as map = CLASS.class, factory = \"METHOD\""),
                Arguments.of(
                        new BringProblem.NoPackage("Own"),
                        "Own is in no package, and the cells, which are in one, cannot name it; begin its source with"
                                + " a line such as 'package own;' and compile it again",
                        "Own is in no package, and the cells, which are in one, cannot name it; begin its source with"
                                + " a line such as 'package own;' and compile it again"),
                Arguments.of(
                        new BringProblem.NoConstructor("a.Own", "a.Own"),
                        "a.Own has no public constructor without parameters; say how one is made, such as --factory"
                                + " 'new a.Own(16)', or --subject-class CLASS::METHOD",
                        "a.Own has no public constructor without parameters; say how one is made, such as factory ="
                                + " \"new a.Own(16)\", or map = CLASS.class, factory = \"METHOD\""),
                Arguments.of(
                        new BringProblem.NoPromises("a.Own", "concurrent-map, synchronized"),
                        "what does a.Own promise? Say --promises with one or more of concurrent-map, synchronized, or"
                                + " single promises (see: list)",
                        "what does a.Own promise? Say promises with one or more of concurrent-map, synchronized, or"
                                + " single promises"),
                Arguments.of(
                        new BringProblem.DoesNotLoad("a.Own", "NoClassDefFoundError: a/Base"),
                        "a.Own does not load (NoClassDefFoundError: a/Base); add its dependencies to --classpath",
                        "a.Own does not load (NoClassDefFoundError: a/Base); add its dependencies to the class path of"
                                + " the tests"),
                Arguments.of(
                        new BringProblem.NotMade("new a.Own()", 17, Fault.OTHER_KEYS, "ClassCastException"),
                        "new a.Own() on Java 17: an Integer put into it ends with ClassCastException; say --keys integers,"
                                + " longs or strings",
                        "new a.Own() on Java 17: an Integer put into it ends with ClassCastException; say keys ="
                                + " Integer.class, Long.class or String.class"),
                Arguments.of(
                        new MissingLibrary(List.of(needing("Cache", "a.Cache", "b.Api")), List.of()),
                        "Cache needs a.Cache and b.Api: not on the class path; add the library to the dependencies of"
                                + " the project",
                        "Cache needs a.Cache and b.Api: not on the class path; add the library to the dependencies of"
                                + " the project"),
                Arguments.of(
                        new MissingLibrary(List.of(needing("Cache", "a.Cache")), List.of(Path.of("/there/peers"))),
                        "Cache needs a.Cache: neither on the class path nor in /there/peers; copy the library's jar"
                                + " there (./mvnw -pl cli -am package makes cli/target/peers, which has all of them)",
                        "Cache needs a.Cache: neither on the class path nor in /there/peers; copy the library's jar"
                                + " there (./mvnw -pl cli -am package makes cli/target/peers, which has all of them)"),
                Arguments.of(
                        new MissingLibrary(
                                List.of(
                                        needing("A", "a.A"),
                                        needing("B", "b.B"),
                                        needing("C", "c.C"),
                                        needing("D", "d.D"),
                                        needing("E", "e.E")),
                                List.of()),
                        "A needs a.A, B needs b.B, C needs c.C, 2 more lack theirs: not on the class path; add the"
                                + " library to the dependencies of the project",
                        "A needs a.A, B needs b.B, C needs c.C, 2 more lack theirs: not on the class path; add the"
                                + " library to the dependencies of the project"),
                Arguments.of(
                        new SelectionProblem.OnlyOptional("NonBlocking*", List.of("peers")),
                        "'NonBlocking*' matches only optional subjects (set peers): write the full name or add"
                                + " --subject-set peers (see: list)",
                        "'NonBlocking*' matches only optional subjects (set peers): write the full name"),
                Arguments.of(
                        new SelectionProblem.Unknown("guarantee", "VIS-1", "; did you mean VIS-01?"),
                        "no guarantee is called 'VIS-1'; did you mean VIS-01? (see: list)",
                        "no guarantee is called 'VIS-1'; did you mean VIS-01?"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void eachFaceSpeaksOfWhatItsUserCanType(Problem problem, String commandLine, String junit) {
        assertThat(problem.in(COMMAND_LINE)).isEqualTo(commandLine);
        assertThat(problem.in(JUNIT)).isEqualTo(junit);
    }

    @Test
    void noProblemTellsATestOfAnOption() {
        assertThat(all().map(problem -> problem.in(JUNIT)))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("--(?!release)|see: list"));
        assertThat(all().<Class<?>>map(Problem::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(kinds());
    }

    private static Set<Class<?>> kinds() {
        Stream<Class<?>> sealed = Stream.of(BringProblem.class, SelectionProblem.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()));
        return Stream.concat(sealed, Stream.of(MissingLibrary.class)).collect(Collectors.toSet());
    }

    private static Stream<Problem> all() {
        Stream<Problem> faults =
                Stream.of(Fault.values()).map(fault -> new BringProblem.NotMade("new a.Own()", 17, fault, "seen"));
        Stream<Problem> others = Stream.of(
                new BringProblem.SameName("Own"),
                new BringProblem.NoClass("a.Own", ""),
                new BringProblem.LaterJava("a.Own", 76, 17),
                new BringProblem.UnreadableClass("a.Own", "truncated"),
                new BringProblem.NoMap("a.Own", ""),
                new BringProblem.NoMethod("a.Own", "create"),
                new BringProblem.Abstract("a.Own", "abstract"),
                new BringProblem.NoReport("a.Own"),
                new BringProblem.NoReports("Own"),
                new BringProblem.TwoKinds("a.Own", "a.Other"),
                new BringProblem.OtherKind("Own", false, "concurrent-set"),
                new BringProblem.NoNumber("a.Own"),
                new BringProblem.StrayNumber("concurrent-map"),
                new BringProblem.UnknownPromise("order", ""),
                new BringProblem.ForeignType("keys", "a.Own", "java.net.URI"),
                new BringProblem.NoCompiler(),
                new BringProblem.DoesNotCompile("new a.Own(", "')' expected"),
                new BringProblem.NoFolder(Path.of("lib")),
                new BringProblem.NoEntry(Path.of("own.jar")),
                new BringProblem.NoJar(Path.of("own.jar"), "truncated"),
                new SelectionProblem.NothingSelected(),
                new SelectionProblem.NoCell("ATO-01"),
                new SelectionProblem.SeveralCells("atomicity@HashMap", 20));
        Stream<Problem> worded = problems().map(arguments -> (Problem) arguments.get()[0]);
        return Stream.of(faults, others, worded).flatMap(each -> each);
    }
}
