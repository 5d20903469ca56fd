package org.maplitmus.contract.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @ParameterizedTest
    @ValueSource(classes = {Object.class, Comparable.class})
    void aClassThatHoldsIntegersAndStringsNeedsNoConversion(Class<?> type) {
        assertThat(Form.of(type)).contains(Form.ANY);
    }

    @Test
    void aNarrowerClassHoldsTheFirstFormThatFits() {
        assertThat(Form.of(Integer.class)).contains(Form.INTEGERS);
        assertThat(Form.of(Number.class)).contains(Form.INTEGERS);
        assertThat(Form.of(Long.class)).contains(Form.LONGS);
        assertThat(Form.of(String.class)).contains(Form.STRINGS);
        assertThat(Form.of(CharSequence.class)).contains(Form.STRINGS);
    }

    @Test
    void aClassOfWhichNoScenarioHasObjectsHasNoForm() {
        assertThat(Form.of(BigInteger.class)).isEmpty();
        assertThat(Form.of(Thread.State.class)).isEmpty();
    }
}
