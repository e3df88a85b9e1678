package io.portolan.jupyter;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.portolan.display.Environment;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the instance of the kernel that this program is. IJava hands it out; as other kernels are built after its
 * example, their main class is looked through for a static method or field that holds it.
 */
final class RunningBaseKernel {

    private static final String IJAVA = "io.github.spencerpark.ijava.IJava";

    private RunningBaseKernel() {}

    static Optional<Kernel> adapt(Object kernel) {
        return Optional.of(new BaseKernelAdapter((BaseKernel) kernel));
    }

    static Optional<Kernel> find(Environment environment) {
        return Stream.concat(Stream.of(IJAVA), mainClass().stream())
                .flatMap(name -> environment.findClass(name).stream())
                .flatMap(RunningBaseKernel::heldBy)
                .findFirst()
                .map(BaseKernelAdapter::new);
    }

    /** The class at the bottom of the main thread's stack, where kernels wait for their connection to close. */
    private static Optional<String> mainClass() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("main") && thread.getValue().length > 0)
                .map(thread -> thread.getValue()[thread.getValue().length - 1].getClassName())
                .findFirst();
    }

    private static Stream<BaseKernel> heldBy(Class<?> type) {
        return Stream.concat(
                        Arrays.stream(type.getMethods())
                                .filter(RunningBaseKernel::handsOutKernel)
                                .map(RunningBaseKernel::call),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(RunningBaseKernel::holdsKernel)
                                .map(field -> new HiddenField(type, field.getName()).of(type, BaseKernel.class)))
                .flatMap(Optional::stream);
    }

    private static boolean handsOutKernel(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && BaseKernel.class.isAssignableFrom(method.getReturnType());
    }

    private static boolean holdsKernel(Field field) {
        return Modifier.isStatic(field.getModifiers()) && BaseKernel.class.isAssignableFrom(field.getType());
    }

    private static Optional<BaseKernel> call(Method method) {
        try {
            return Optional.ofNullable((BaseKernel) method.invoke(null));
        } catch (ReflectiveOperationException | LinkageError otherVersion) {
            return Optional.empty();
        }
    }
}
