package org.maplitmus.weak.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a thread finds in an object that a race gave it, if it always sees the oldest write that it may. */
class FinalFieldTest {

    private static final Choices OLDEST = new Choices() {
        @Override
        public Write read(View view, Variable variable, List<Write> candidates) {
            return candidates.get(candidates.size() - 1);
        }

        @Override
        public int among(int count) {
            return 0;
        }
    };

    private final Object box = new Object();
    private final Object array = new Object();
    private final Variable element = new Variable("[0]", array, 0);
    private final Variable field = new Variable("box.plain", box, 0);
    private final View writer = new View(0);
    private final View reader = new View(1);

    private Memory built(Layer layer, boolean isFrozen) {
        Memory memory = new Memory(layer, OLDEST, Listener.NONE);
        memory.write(writer, element, 1, Mode.PLAIN);
        if (isFrozen) {
            memory.freeze(writer, box);
        }
        memory.write(writer, field, 1, Mode.PLAIN);
        return memory;
    }

    @Test
    void whatAFinalFieldRefersToIsWhole() {
        Memory memory = built(Layer.JLS, true);
        memory.readFinal(reader, box, array);

        assertThat(memory.read(reader, element, Mode.PLAIN)).isEqualTo(1);
    }

    @Test
    void whatAnOrdinaryFieldRefersToNeedNotBe() {
        Memory memory = built(Layer.JLS, false);
        memory.readFinal(reader, box, array);

        assertThat(memory.read(reader, element, Mode.PLAIN)).isEqualTo(0);
    }

    @Test
    void theFieldBesideIsNotFinal() {
        Memory memory = built(Layer.JLS, true);
        memory.readFinal(reader, box, array);

        assertThat(memory.read(reader, field, Mode.PLAIN)).isEqualTo(0);
    }

    @Test
    void aWriteAfterTheConstructorMayBeMissed() {
        Memory memory = built(Layer.JLS, true);
        memory.write(writer, element, 2, Mode.PLAIN);
        memory.readFinal(reader, box, array);

        assertThat(memory.read(reader, element, Mode.PLAIN)).isEqualTo(1);
    }

    @Test
    void theChainOfReferencesIsFollowed() {
        Object leaf = new Object();
        Variable slot = new Variable("[1]", array, null);
        Variable value = new Variable("leaf.value", leaf, 0);
        Memory memory = new Memory(Layer.JLS, OLDEST, Listener.NONE);
        memory.write(writer, value, 1, Mode.PLAIN);
        memory.write(writer, slot, leaf, Mode.PLAIN);
        memory.freeze(writer, box);
        memory.readFinal(reader, box, array);

        assertThat(memory.read(reader, slot, Mode.PLAIN)).isSameAs(leaf);
        assertThat(memory.read(reader, value, Mode.PLAIN)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void onlyTheLetterLetsAReaderFindWhatIsOlderThanTheReference(Layer layer) {
        Variable root = new Variable("root", null, null);
        Memory memory = built(layer, false);
        memory.fence(writer, Fence.RELEASE);
        memory.write(writer, root, box, Mode.PLAIN);
        Object seen = new Memory(layer, newest(), Listener.NONE).read(reader, root, Mode.PLAIN);

        assertThat(seen).isSameAs(box);
        assertThat(memory.read(reader, field, Mode.PLAIN)).isEqualTo(layer == Layer.JLS ? 0 : 1);
    }

    private static Choices newest() {
        return new Choices() {
            @Override
            public Write read(View view, Variable variable, List<Write> candidates) {
                return candidates.get(0);
            }

            @Override
            public int among(int count) {
                return 0;
            }
        };
    }
}
