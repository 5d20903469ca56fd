package org.maplitmus.weak.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The fields of all classes that were loaded, by number. */
final class Fields {

    private static final List<Field> FIELDS = new ArrayList<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    private Fields() {}

    static synchronized int number(String loader, String owner, String name, Supplier<Field> field) {
        return NUMBERS.computeIfAbsent(loader + owner + "." + name, key -> {
            FIELDS.add(field.get());
            return FIELDS.size() - 1;
        });
    }

    static synchronized Field get(int number) {
        return FIELDS.get(number);
    }
}
