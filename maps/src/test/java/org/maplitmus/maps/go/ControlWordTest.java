package org.maplitmus.maps.go;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The words of both Swiss maps say of all eight slots at once what one looks up in a loop. */
class ControlWordTest {

    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void aSwissWordSaysOfEachSlotWhatItsByteSays() {
        for (int round = 0; round < 100_000; round++) {
            long word = word(ControlWord.EMPTY, ControlWord.DELETED, 0);
            int h2 = random.nextInt(128);

            assertThat(ControlWord.empty(word)).isEqualTo(slots(word, control -> control == ControlWord.EMPTY));
            assertThat(ControlWord.emptyOrDeleted(word))
                    .isEqualTo(slots(word, control -> control >= ControlWord.EMPTY));
            assertThat(ControlWord.full(word)).isEqualTo(slots(word, control -> control < ControlWord.EMPTY));
            assertMatches(ControlWord.matching(word, h2), slots(word, control -> control == h2));
        }
    }

    @Test
    void aFlatWordSaysOfEachSlotWhatItsByteSays() {
        for (int round = 0; round < 100_000; round++) {
            long word = word(FlatControl.EMPTY, FlatControl.DELETED, FlatControl.FULL);
            byte tag = FlatControl.tag(random.nextLong());

            assertThat(FlatControl.empty(word)).isEqualTo(slots(word, control -> control == FlatControl.EMPTY));
            assertThat(FlatControl.free(word)).isEqualTo(slots(word, control -> control < FlatControl.FULL));
            assertThat(FlatControl.full(word)).isEqualTo(slots(word, control -> control >= FlatControl.FULL));
            assertMatches(FlatControl.matches(word, tag), slots(word, control -> control == (tag & 0xFF)));
        }
    }

    /** None is missed, the first is right, and what is too much stands behind a right one. */
    private static void assertMatches(long said, long right) {
        assertThat(said & right).isEqualTo(right);
        assertThat(Long.lowestOneBit(said)).isEqualTo(Long.lowestOneBit(right));
    }

    @Test
    void aByteThatIsReplacedLeavesTheOthers() {
        for (int slot = 0; slot < ControlWord.SLOTS; slot++) {
            long word = random.nextLong();
            long swiss = ControlWord.with(word, slot, ControlWord.DELETED);
            long flat = FlatControl.with(word, slot, FlatControl.DELETED);

            assertThat(ControlWord.at(swiss, slot)).isEqualTo(ControlWord.DELETED);
            assertThat(FlatControl.at(flat, slot)).isEqualTo((byte) FlatControl.DELETED);
            for (int other = 0; other < ControlWord.SLOTS; other++) {
                if (other != slot) {
                    assertThat(ControlWord.at(swiss, other)).isEqualTo(ControlWord.at(word, other));
                    assertThat(FlatControl.at(flat, other)).isEqualTo(FlatControl.at(word, other));
                }
            }
        }
    }

    /** A word of full bytes, with the mark {@code full}, and of the two others. */
    private long word(int empty, int deleted, int full) {
        long word = 0;
        for (int slot = 0; slot < ControlWord.SLOTS; slot++) {
            int kind = random.nextInt(4);
            int control = kind == 0 ? empty : kind == 1 ? deleted : full | random.nextInt(128);
            word |= (long) control << (8 * slot);
        }
        return word;
    }

    private static long slots(long word, IntPredicate wanted) {
        long slots = 0;
        for (int slot = 0; slot < ControlWord.SLOTS; slot++) {
            int control = (int) (word >>> (8 * slot)) & 0xFF;
            slots |= wanted.test(control) ? 0x80L << (8 * slot) : 0;
        }
        return slots;
    }
}
