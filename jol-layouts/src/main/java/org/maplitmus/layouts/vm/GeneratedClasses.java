package org.maplitmus.layouts.vm;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maplitmus.layouts.shape.ClassShape;

/** Loads the classes of shapes. */
final class GeneratedClasses extends ClassLoader {

    private final Map<String, ClassShape> shapes;

    GeneratedClasses(List<ClassShape> shapes) {
        this.shapes = shapes.stream().collect(Collectors.toMap(ClassShape::name, Function.identity()));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassShape shape = shapes.get(name);
        if (shape == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] bytes = GeneratedClass.bytes(shape);
        return defineClass(name, bytes, 0, bytes.length);
    }
}
