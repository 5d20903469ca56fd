package org.maplitmus.weak.load;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Variable;

/** Where a value lies. */
sealed interface Place {

    /** The type of the value. */
    Class<?> type();

    /** How many arguments of a VarHandle say where. */
    int coordinates();

    /** What an ordinary machine would find there. */
    @Nullable
    Object raw();

    void raw(@Nullable Object value);

    Variable variable(Stage stage);

    /** A field of an object, or of a class. */
    record OfField(@Nullable Object owner, Field field) implements Place {

        @Override
        public Class<?> type() {
            return field.type();
        }

        @Override
        public int coordinates() {
            return field.isStatic() ? 0 : 1;
        }

        @Override
        public @Nullable Object raw() {
            return field.get(owner);
        }

        @Override
        public void raw(@Nullable Object value) {
            field.set(owner, value);
        }

        @Override
        public Variable variable(Stage stage) {
            return stage.heap().field(owner, field);
        }
    }

    /** An element of an array. */
    record OfElement(Object array, int index) implements Place {

        public OfElement {
            if (index < 0 || index >= Array.getLength(array)) {
                throw new ArrayIndexOutOfBoundsException(index);
            }
        }

        @Override
        public Class<?> type() {
            return array.getClass().getComponentType();
        }

        @Override
        public int coordinates() {
            return 2;
        }

        @Override
        public @Nullable Object raw() {
            return Array.get(array, index);
        }

        @Override
        public void raw(@Nullable Object value) {
            Array.set(array, index, value);
        }

        @Override
        public Variable variable(Stage stage) {
            return stage.heap().element(array, index);
        }
    }
}
