package org.maplitmus.layouts.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.model.PlacedField;

class GuessedRolesTest {

    @Test
    void aVolatileFieldIsHotAndAPlainOneThatIsReadIsCold() {
        Guess guess = guess(Samples.Plain.class);

        assertThat(guess.groups()).containsExactly(Group.of("Plain.hot"));
        assertThat(guess.cold()).containsExactlyInAnyOrder("Plain.read", "Plain.reference");
    }

    @Test
    void aPrimitiveThatNobodyAccessesIsPadding() {
        assertThat(guess(Samples.Plain.class).padding()).containsExactly("Plain.idle");
    }

    @Test
    void aPlainFieldWithAVarHandleIsHot() {
        Guess guess = guess(Samples.Handled.class);

        assertThat(guess.groups()).containsExactly(Group.of("Handled.count"));
        assertThat(guess.cold()).containsExactly("Handled.limit");
    }

    @Test
    void aVarHandleMadeInAHelperMethodCountsToo() {
        Guess guess = guess(Samples.HandledByHelper.class);

        assertThat(guess.groups()).containsExactly(Group.of("HandledByHelper.count"));
        assertThat(guess.cold()).containsExactly("HandledByHelper.limit");
    }

    @Test
    void theTableOfABinMapIsHotForItsHandle() {
        assertThat(guess("org.maplitmus.maps.bin.BinMap").groups())
                .contains(Group.of("AbstractBinMap.table"), Group.of("BinMap.count"));
    }

    @Test
    void aFieldWithAnUpdaterIsHot() {
        Guess guess = guess(Samples.Updated.class);

        assertThat(guess.groups())
                .containsExactly(Group.of("Updated.total"), Group.of("Updated.number"), Group.of("Updated.last"));
        assertThat(guess.padding()).containsExactly("Updated.idle");
    }

    @Test
    void fieldsCalledAsPaddingArePaddingEvenIfAMethodAddsThemUp() {
        Guess guess = guess(Samples.SummedPadding.class);

        assertThat(guess.padding())
                .containsExactlyInAnyOrder(
                        "SummedPadding.p1",
                        "SummedPadding.p2",
                        "SummedPadding.p3",
                        "SummedPadding.p4",
                        "SummedPadding.p5",
                        "SummedPadding.p6",
                        "SummedPadding.p7");
        assertThat(guess.cold()).containsExactly("SummedPadding.weight");
    }

    @Test
    void hotFieldsOfOneClassAreAGroupEachWhereNoClassIsNothingButPadding() {
        assertThat(guess(Samples.OneClass.class).groups())
                .containsExactly(Group.of("OneClass.head"), Group.of("OneClass.tail"));
    }

    @Test
    void whatAClassDeclaresBetweenClassesOfPaddingIsOneGroup() {
        Guess guess = guess(Samples.Queue.class);

        assertThat(guess.groups())
                .containsExactly(
                        new Group("Consumer", Set.of("Consumer.head", "Consumer.cachedTail")), Group.of("Queue.tail"));
        assertThat(guess.cold()).containsExactly("Consumer.mask");
    }

    @Test
    void aClassOfTheJdkIsGuessedAtAsWell() {
        assertThat(guess("java.util.concurrent.ConcurrentHashMap").groups())
                .contains(
                        Group.of("ConcurrentHashMap.table"),
                        Group.of("ConcurrentHashMap.baseCount"),
                        Group.of("ConcurrentHashMap.sizeCtl"));
    }

    private static Guess guess(Class<?> type) {
        return guess(type.getName());
    }

    private static Guess guess(String className) {
        try (ClassPath path = ClassPath.of(GuessedRolesTest.class.getClassLoader())) {
            ClassFiles files = new ClassFiles(path);
            return new Guess(
                    GuessedRoles.of(files, className),
                    InstanceLayout.of(files.shape(className), LayoutModel.JDK25).fields());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The guess for a class, and its fields. */
    private record Guess(Roles roles, List<PlacedField> fields) {

        List<Group> groups() {
            return roles.groups();
        }

        List<String> padding() {
            return fields.stream()
                    .filter(roles.padding())
                    .map(PlacedField::name)
                    .toList();
        }

        List<String> cold() {
            return fields.stream().filter(roles::cold).map(PlacedField::name).toList();
        }
    }
}
