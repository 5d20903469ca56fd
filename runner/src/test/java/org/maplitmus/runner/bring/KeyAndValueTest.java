package org.maplitmus.runner.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyAndValueTest {

    static class Words<V> extends TreeMap<String, V> {
        private static final long serialVersionUID = 1L;
    }

    static class Swapped<A, B extends Comparable<B>> extends HashMap<B, A> {
        private static final long serialVersionUID = 1L;
    }

    @SuppressWarnings("rawtypes")
    interface Factories {
        Map<Long, ? extends Number> fixed();

        @SuppressWarnings("TypeParameterUnusedInFormals")
        <M extends Map<String, Integer>> M bounded();

        Map raw();

        <K, V> Map<K, V> free();

        List<String> none();
    }

    @Test
    void whatASuperclassFixesIsFound() {
        assertThat(KeyAndValue.of(Words.class)).isEqualTo(new KeyAndValue(String.class, Object.class));
        assertThat(KeyAndValue.of(Swapped.class)).isEqualTo(new KeyAndValue(Comparable.class, Object.class));
    }

    @Test
    void whatAFactoryFixesIsFound() throws NoSuchMethodException {
        assertThat(KeyAndValue.of(made("fixed"))).isEqualTo(new KeyAndValue(Long.class, Number.class));
        assertThat(KeyAndValue.of(made("bounded"))).isEqualTo(new KeyAndValue(String.class, Integer.class));
    }

    @Test
    void whatNobodyFixesIsAnObject() throws NoSuchMethodException {
        KeyAndValue objects = new KeyAndValue(Object.class, Object.class);
        assertThat(KeyAndValue.of(made("raw"))).isEqualTo(objects);
        assertThat(KeyAndValue.of(made("free"))).isEqualTo(objects);
        assertThat(KeyAndValue.of(made("none"))).isEqualTo(objects);
    }

    private static Type made(String factory) throws NoSuchMethodException {
        return Factories.class.getDeclaredMethod(factory).getGenericReturnType();
    }
}
