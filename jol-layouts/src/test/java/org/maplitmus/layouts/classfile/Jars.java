package org.maplitmus.layouts.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Small class files, and jars of them. */
final class Jars {

    private Jars() {}

    /** A class with one field of type long. */
    static byte[] classFile(String name, String superName, String field) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, internal(name), null, internal(superName), null);
        writer.visitField(0, field, "J", null, null).visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** The bytes of a class of this program. */
    static byte[] classFile(Class<?> type) throws IOException {
        String file = "/" + internal(type.getName()) + ".class";
        try (InputStream bytes = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return bytes.readAllBytes();
        }
    }

    static Path jar(Path file, boolean multiRelease, Map<String, byte[]> entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, String.valueOf(multiRelease));
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return file;
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }
}
