package io.portolan.spark.session;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The class file of a class that a cell declares. A cell's variables are static fields, which on another JVM would
 * silently be null or 0; so executors get class files in which reading one asks for its value in the notebook, and
 * writing one is an error. Those have the same members, so that a class stays serially compatible with the notebook's.
 *
 * @param bytes as the compiler made it
 */
record CellClassFile(byte[] bytes) {

    private static final Pattern WRAPPER = Pattern.compile("REPL/\\$JShell\\$\\d+[A-Z]*");
    private static final Pattern CELL_CLASS = Pattern.compile("REPL/\\$JShell\\$[\\w$]+");
    private static final String BOOTSTRAPS = CellVariables.class.getName().replace('.', '/');
    private static final String BOOTSTRAP_TYPE = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
            + "Ljava/lang/invoke/MethodType;Ljava/lang/String;Ljava/lang/String;)Ljava/lang/invoke/CallSite;";

    private static final int CONSTANT_CLASS = 7;

    /** JShell runs a snippet by this method of its wrapper; executors never do. */
    private static final String SNIPPET = "do_it$";

    /**
     * A variable of the notebook.
     *
     * @param owner the class whose field it is
     */
    record Variable(String owner, String name) {}

    /** @param origin where executors find the values of variables */
    byte[] forExecutors(String origin) {
        ClassReader reader = new ClassReader(bytes);
        // A call takes and leaves on the stack what the access to the field did, so the frames stay as they are.
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Methods(writer, origin), 0);
        return writer.toByteArray();
    }

    /** The resource names of the cells' classes that it refers to, itself among them. */
    Set<String> references() {
        ClassReader reader = new ClassReader(bytes);
        char[] buffer = new char[reader.getMaxStringLength()];
        Set<String> found = new TreeSet<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            if (item > 0 && reader.readByte(item - 1) == CONSTANT_CLASS) {
                CELL_CLASS
                        .matcher(reader.readUTF8(item, buffer))
                        .results()
                        .forEach(match -> found.add(match.group() + ".class"));
            }
        }
        return found;
    }

    /** The variables that code which can run on executors reads. */
    Set<Variable> reads() {
        Set<Variable> found = new LinkedHashSet<>();
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public @Nullable MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return name.equals(SNIPPET) ? null : new Reads(found);
                            }
                        },
                        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found;
    }

    private static final class Reads extends MethodVisitor {

        private final Set<Variable> found;

        Reads(Set<Variable> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC && WRAPPER.matcher(owner).matches()) {
                found.add(new Variable(owner.replace('/', '.'), name));
            }
        }
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
