package io.portolan.spark.session;

import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes the class files of cells fit for executors. A cell's variables are static fields, which on another JVM would
 * silently be null or 0: reading one asks for its value on the driver, writing one is an error. Adds no member, so that a
 * class stays serially compatible with the driver's.
 */
final class CellBytecode {

    private static final Pattern WRAPPER = Pattern.compile("REPL/\\$JShell\\$\\d+[A-Z]*");
    private static final String BOOTSTRAPS = CellVariables.class.getName().replace('.', '/');
    private static final String BOOTSTRAP_TYPE = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
            + "Ljava/lang/invoke/MethodType;Ljava/lang/String;Ljava/lang/String;)Ljava/lang/invoke/CallSite;";

    private CellBytecode() {}

    /** @param origin where executors find the values of variables */
    static byte[] forExecutors(byte[] classFile, String origin) {
        ClassReader reader = new ClassReader(classFile);
        // A call takes and leaves on the stack what the access to the field did, so the frames stay as they are.
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Methods(writer, origin), 0);
        return writer.toByteArray();
    }

    private static final class Methods extends ClassVisitor {

        private final String origin;

        Methods(ClassVisitor next, String origin) {
            super(Opcodes.ASM9, next);
            this.origin = origin;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new Accesses(super.visitMethod(access, name, descriptor, signature, exceptions), origin);
        }
    }

    private static final class Accesses extends MethodVisitor {

        private final String origin;

        Accesses(MethodVisitor next, String origin) {
            super(Opcodes.ASM9, next);
            this.origin = origin;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (!WRAPPER.matcher(owner).matches()) {
                super.visitFieldInsn(opcode, owner, name, descriptor);
            } else if (opcode == Opcodes.GETSTATIC) {
                call("read", owner, name, "()" + descriptor);
            } else {
                call("write", owner, name, "(" + descriptor + ")V");
            }
        }

        private void call(String bootstrap, String owner, String name, String descriptor) {
            Handle handle = new Handle(Opcodes.H_INVOKESTATIC, BOOTSTRAPS, bootstrap, BOOTSTRAP_TYPE, false);
            super.visitInvokeDynamicInsn(name, descriptor, handle, owner.replace('/', '.'), origin);
        }
    }
}
