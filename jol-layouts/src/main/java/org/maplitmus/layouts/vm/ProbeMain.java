package org.maplitmus.layouts.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;
import org.openjdk.jol.vm.VM;

/**
 * The program of a fork that lays generated classes out: writes the offsets and sizes that its virtual machine gives
 * them.
 *
 * <p>Arguments: the file to write, the seed and the number of classes. A line of the file is a class, its size, and the
 * offsets of its own fields in the order of the class.
 */
final class ProbeMain {

    private ProbeMain() {}

    public static void main(String[] arguments) throws Exception {
        RunningVm.requireContended();
        List<ClassShape> shapes = Corpus.of(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        Files.write(Path.of(arguments[0]), lines(shapes));
    }

    private static List<String> lines(List<ClassShape> shapes) throws ReflectiveOperationException, IOException {
        GeneratedClasses classes = new GeneratedClasses(shapes);
        List<Object> instances = new ArrayList<>();
        for (ClassShape shape : shapes) {
            instances.add(classes.loadClass(shape.name()).getConstructor().newInstance());
        }
        Map<String, Long> sizes = Histogram.sizes(instances);
        List<String> lines = new ArrayList<>();
        for (ClassShape shape : shapes) {
            lines.add(shape.name() + " " + sizes.get(shape.name()) + offsets(shape, classes.loadClass(shape.name())));
        }
        return lines;
    }

    private static String offsets(ClassShape shape, Class<?> type) {
        return shape.fields().stream().map(field -> " " + offset(field, type)).collect(Collectors.joining());
    }

    private static long offset(FieldShape field, Class<?> type) {
        try {
            return VM.current().fieldOffset(type.getDeclaredField(field.name()));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
