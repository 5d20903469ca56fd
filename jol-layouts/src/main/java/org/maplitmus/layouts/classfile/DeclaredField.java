package org.maplitmus.layouts.classfile;

import java.util.Optional;
import org.maplitmus.layouts.shape.FieldShape;

/**
 * An instance field of a class file.
 *
 * @param shape what decides its place
 * @param isAtomic whether it refers to an object of java.util.concurrent.atomic
 * @param isVolatile whether it is declared volatile
 * @param isFinal whether it is declared final
 * @param hotGroup the group that {@link org.maplitmus.layouts.HotGroup} names; the field's name if it names none
 * @param padding whether {@link org.maplitmus.layouts.Padding} marks it or its class
 */
record DeclaredField(
        FieldShape shape,
        boolean isAtomic,
        boolean isVolatile,
        boolean isFinal,
        Optional<String> hotGroup,
        boolean padding) {}
