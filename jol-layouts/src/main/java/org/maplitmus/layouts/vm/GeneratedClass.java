package org.maplitmus.layouts.vm;

import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.Contention;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The class file of a class shape: its fields, and a constructor that does nothing. */
final class GeneratedClass {

    private static final String CONTENDED = "Ljdk/internal/vm/annotation/Contended;";
    private static final String OBJECT = "java/lang/Object";

    private GeneratedClass() {}

    static byte[] bytes(ClassShape shape) {
        String parent = shape.parent().map(above -> internal(above.name())).orElse(OBJECT);
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, internal(shape.name()), null, parent, null);
        if (shape.contended()) {
            writer.visitAnnotation(CONTENDED, true).visitEnd();
        }
        shape.fields().forEach(field -> write(field, writer));
        writeConstructor(parent, writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void write(FieldShape field, ClassWriter writer) {
        String descriptor = field.type() == FieldType.REFERENCE
                ? "L" + OBJECT + ";"
                : String.valueOf(field.type().descriptor());
        FieldVisitor visitor = writer.visitField(Opcodes.ACC_PUBLIC, field.name(), descriptor, null, null);
        if (field.contention().marked()) {
            write(field.contention(), visitor);
        }
        visitor.visitEnd();
    }

    private static void write(Contention contention, FieldVisitor field) {
        AnnotationVisitor annotation = field.visitAnnotation(CONTENDED, true);
        annotation.visit("value", contention.group());
        annotation.visitEnd();
    }

    private static void writeConstructor(String parent, ClassWriter writer) {
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(1, 1);
        constructor.visitEnd();
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }
}
