package org.maplitmus.layouts.classfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One class file.
 *
 * @param name the binary name
 * @param superName the superclass; empty for {@link Object}
 * @param isAbstract whether it is abstract or an interface
 * @param contended whether the class is marked {@code @Contended}
 * @param fields its own instance fields, in order
 * @param accesses the fields that its methods read or write
 * @param handled names of fields that its methods seem to make a VarHandle, a field updater or an offset for
 */
record ParsedClass(
        String name,
        Optional<String> superName,
        boolean isAbstract,
        boolean contended,
        List<DeclaredField> fields,
        Set<FieldUse> accesses,
        Set<String> handled) {

    ParsedClass {
        fields = List.copyOf(fields);
        accesses = Set.copyOf(accesses);
        handled = Set.copyOf(handled);
    }
}
