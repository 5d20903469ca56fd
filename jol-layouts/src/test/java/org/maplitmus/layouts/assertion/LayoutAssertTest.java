package org.maplitmus.layouts.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maplitmus.layouts.assertion.LayoutAssertions.assertThatLayout;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.layouts.model.LayoutModel;

class LayoutAssertTest {

    private static final String SIDES = "(left|right)\\d+";

    @TempDir
    private Path drawings;

    @BeforeEach
    void drawHere() {
        System.setProperty("maplitmus.layouts", drawings.toString());
    }

    @AfterEach
    void drawElsewhere() {
        System.clearProperty("maplitmus.layouts");
    }

    @Test
    void acceptsAPaddedClass() {
        assertThatCode(() -> assertThatLayout(Samples.Stack.class)
                        .group("head", "head")
                        .padding(SIDES)
                        .isolatesGroups()
                        .onLinesOf(64)
                        .underAllModels())
                .doesNotThrowAnyException();
        assertThat(drawings).isEmptyDirectory();
    }

    @Test
    void rejectsAReferenceInThePaddingInTheseWords() {
        assertThatThrownBy(() -> queue().underAllModels())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                org.maplitmus.layouts.assertion.Samples$Queue: not isolated on lines of 64 bytes under 10 of 21 models
                                                    jdk25  jdk25-no-coops  jdk25-no-ccp  jdk25-compact
                  head with cold field Queue.empty  7/8    7/8             8/8           8/8
                  and under jdk25-no-coops-no-ccp, jdk25-align16, jdk25-align32, jdk25-compact-no-coops, \
                jdk25-compact-align16, jdk25-compact-align32
                  isolated under jdk8 (unverified), jdk8-no-coops (unverified), jdk8-32-bit (unverified), \
                jdk17, jdk17-no-coops, jdk17-no-ccp, jdk17-no-coops-no-ccp, jdk17-align16, jdk17-align32, \
                jdk17-32-bit (unverified), jdk24-compact (unverified)
                  smallest fix: a class of 8 byte fields between Queue and its superclass

                org.maplitmus.layouts.assertion.Samples$Queue  JDK 25 (verified)
                152 bytes, lines of 64, object at 0 (mod 64)
                     +0   |hhhhhhhh hhhh.... ........ ........ ........ ........ ........ ........|
                    +64 X |........ ....AAAA aaaa.... ........ ........ ........ ........ ........|
                   +128   |........ ........ ....____ ######## ######## ######## ######## ########|
                  A hot head @ 76
                  a cold Queue.empty @ 80
                  h header   . padding   _ gap   # another object   X shared line   * isolated line
                  drawn in %s/org.maplitmus.layouts.assertion.Samples$Queue-jdk25-64.svg""".formatted(drawings));
    }

    @Test
    void rejectsTwoHotFieldsInOneClassInTheseWords() {
        assertThatThrownBy(() -> assertThatLayout(Samples.Pair.class)
                        .group("consumer", "head")
                        .group("producer", "tail")
                        .isolatesGroups()
                        .onLinesOf(128)
                        .under(LayoutModel.JDK25))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                org.maplitmus.layouts.assertion.Samples$Pair: not isolated on lines of 128 bytes under 1 of 1 models
                  jdk25:
                    consumer shares a line with hot group producer at 15 of 16 addresses
                    consumer shares a line with cold field Pair.size at 15 of 16 addresses
                    consumer shares a line with the object before at 13 of 16 addresses
                    consumer shares a line with the object after at 14 of 16 addresses
                    producer shares a line with cold field Pair.size at 14 of 16 addresses
                    producer shares a line with the object before at 12 of 16 addresses
                    producer shares a line with the object after at 15 of 16 addresses
                  smallest fix: move consumer and producer to a class each below all others, \
                with a class of 120 byte fields before each and behind the last

                org.maplitmus.layouts.assertion.Samples$Pair  JDK 25 (verified)
                32 bytes, lines of 128, object at 104 (mod 128)
                   -104 X |######## ######## ######## ######## ######## ######## ######## ########|
                    -40   |######## ######## ######## ######## ######## hhhhhhhh hhhhaaaa AAAAAAAA|
                    +24 X |BBBBBBBB ######## ######## ######## ######## ######## ######## ########|
                    +88   |######## ######## ######## ######## ######## ######## ######## ########|
                  A hot consumer @ 16
                  B hot producer @ 24
                  a cold Pair.size @ 12
                  h header   . padding   _ gap   # another object   X shared line   * isolated line
                  drawn in %s/org.maplitmus.layouts.assertion.Samples$Pair-jdk25-128.svg""".formatted(drawings));
    }

    @Test
    void aFailureIsDrawn() {
        assertThatThrownBy(() -> queue().under(LayoutModel.JDK25_COMPACT)).isInstanceOf(AssertionError.class);

        assertThat(drawings.resolve(Samples.Queue.class.getName() + "-jdk25-compact-64.svg"))
                .content()
                .startsWith("<svg ");
    }

    @Test
    void drawsBelowTheBuildFolderIfNobodySaysWhere() {
        System.clearProperty("maplitmus.layouts");

        assertThatThrownBy(() -> queue().under(LayoutModel.JDK25))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("drawn in target/layouts/" + Samples.Queue.class.getName() + "-jdk25-64.svg");
        assertThat(Files.exists(Path.of("target/layouts"))).isTrue();
    }

    @Test
    void linesHave64BytesIfNobodySaysHowMany() {
        assertThatCode(() -> queue().under(LayoutModel.JDK17)).doesNotThrowAnyException();
        assertThatThrownBy(() -> queue().onLinesOf(128).under(LayoutModel.JDK17))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not isolated on lines of 128 bytes");
    }

    @Test
    void anExceptionWithAReasonIsAccepted() {
        assertThatCode(() -> queue().except(LayoutModel.JDK25, "not in use here")
                        .under(LayoutModel.JDK17, LayoutModel.JDK25))
                .doesNotThrowAnyException();
    }

    @Test
    void anExceptionForOneModelDoesNotExcuseAnother() {
        assertThatThrownBy(() -> queue().except(LayoutModel.JDK25, "not in use here")
                        .under(LayoutModel.JDK25, LayoutModel.JDK25_COMPACT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not isolated on lines of 64 bytes under 1 of 1 models");
    }

    @Test
    void anExceptionThatIsNotNeededFails() {
        assertThatThrownBy(() ->
                        queue().except(LayoutModel.JDK17, "not in use here").under(LayoutModel.JDK17))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the exception for jdk17 (not in use here) is not needed any more:"
                        + " it isolates every group");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anExceptionWithoutAReasonIsAnError(String reason) {
        assertThatThrownBy(() -> queue().except(LayoutModel.JDK25, reason).underAllModels())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an exception for jdk25 needs a reason");
    }

    @Test
    void anUnknownFieldIsAnErrorThatSaysWhichThereAre() {
        assertThatThrownBy(() -> assertThatLayout(Samples.Queue.class)
                        .group("head", "haed")
                        .isolatesGroups()
                        .underAllModels())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no field haed in %s, which has Head.head, Queue.empty and others",
                        Samples.Queue.class.getName());
    }

    @Test
    void anAmbiguousFieldIsAnErrorThatSaysWhichThereAre() {
        assertThatThrownBy(() -> assertThatLayout(Samples.SizedPair.class)
                        .group("size", "size")
                        .isolatesGroups()
                        .underAllModels())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size is one of Pair.size, SizedPair.size; say which");
    }

    @Test
    void aFieldWithItsClassIsNotAmbiguous() {
        assertThatThrownBy(() -> assertThatLayout(Samples.SizedPair.class)
                        .group("size", "SizedPair.size")
                        .isolatesGroups()
                        .under(LayoutModel.JDK25))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("size shares a line with cold field Pair.size");
    }

    @Test
    void annotationsStateTheGroupsIfTheTestDoesNot() {
        assertThatCode(() ->
                        assertThatLayout(Samples.Stack.class).isolatesGroups().underAllModels())
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        assertThatLayout(Samples.Queue.class).isolatesGroups().under(LayoutModel.JDK25))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("head shares a line with cold field Queue.empty");
    }

    @Test
    void aClassWithoutAnyGroupIsAnError() {
        assertThatThrownBy(() ->
                        assertThatLayout(Samples.Pair.class).isolatesGroups().underAllModels())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no hot group: say group(...), or mark fields of %s with @HotGroup",
                        Samples.Pair.class.getName());
    }

    @Test
    void linesOfAnOddSizeAreAnError() {
        assertThatThrownBy(() -> queue().onLinesOf(96).underAllModels())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lines have 64, 128 or 256 bytes, not 96");
    }

    @Test
    void theDescriptionStandsBeforeTheFailure() {
        assertThatThrownBy(() -> assertThatLayout(Samples.Queue.class)
                        .as("the queue of %s", "jobs")
                        .group("head", "head")
                        .padding(SIDES)
                        .isolatesGroups()
                        .under(LayoutModel.JDK25))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("[the queue of jobs] " + Samples.Queue.class.getName() + ": not isolated");
    }

    @Test
    void theHeaderCountsIfTheTestSaysSo() {
        assertThatThrownBy(() -> assertThatLayout(Samples.Pair.class)
                        .group("both", "head", "tail")
                        .offTheHeader()
                        .isolatesGroups()
                        .under(LayoutModel.JDK17))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("both shares a line with the header");
    }

    @Test
    void contendedCountsUnlessTheTestSaysItDoesNot() throws ClassNotFoundException {
        Class<?> cell = Class.forName("java.util.concurrent.atomic.Striped64$Cell");

        assertThatCode(() -> assertThatLayout(cell)
                        .group("value", "value")
                        .isolatesGroups()
                        .onLinesOf(128)
                        .underAllModels())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> assertThatLayout(cell)
                        .group("value", "value")
                        .ignoringContended()
                        .isolatesGroups()
                        .under(LayoutModel.JDK25))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("value shares a line with the object after at 7 of 8 addresses");
    }

    private static IsolationAssert queue() {
        return assertThatLayout(Samples.Queue.class)
                .group("head", "head")
                .padding(SIDES)
                .isolatesGroups();
    }
}
