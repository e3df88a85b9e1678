package io.portolan.kernel.session;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts a {@link StopCheck} before each jump backwards. Adds no member, so a class stays serially compatible. */
final class LoopChecks {

    private static final String CHECK = StopCheck.class.getName().replace('.', '/');

    private LoopChecks() {}

    static byte[] addTo(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        // The call neither takes nor leaves anything on the stack, so the frames stay as they are.
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Methods(writer), 0);
        return writer.toByteArray();
    }

    private static final class Methods extends ClassVisitor {

        Methods(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new Jumps(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class Jumps extends MethodVisitor {

        private final Set<Label> passed = new HashSet<>();

        Jumps(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            if (passed.contains(target)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECK, "check", "()V", false);
            }
            super.visitJumpInsn(opcode, target);
        }
    }
}
