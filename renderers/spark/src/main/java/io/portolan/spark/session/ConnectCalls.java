package io.portolan.spark.session;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Sees what a client of Spark Connect and its server tell each other, as an interceptor of gRPC's calls: the client
 * itself passes over what the server tells of its progress.
 *
 * @param progress is given each message, in the thread that sends or receives it
 */
record ConnectCalls(ConnectProgress progress) implements InvocationHandler {

    /** @param type the interface of interceptors, in the package of gRPC that the client has */
    static Object interceptor(Class<?> type, ConnectProgress progress) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new ConnectCalls(progress));
    }

    /** The client finds sessions again by all that they were built with; it is to find those that have not ended. */
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "interceptCall" -> intercept(method.getParameterTypes(), arguments);
            case "equals" -> progress.isOpen() && isOpen(arguments[0]);
            case "hashCode" -> ConnectCalls.class.hashCode();
            default -> ConnectCalls.class.getName();
        };
    }

    private static boolean isOpen(Object other) {
        return Proxy.isProxyClass(other.getClass())
                && Proxy.getInvocationHandler(other) instanceof ConnectCalls calls
                && calls.progress.isOpen();
    }

    /** The call of a method that sees its messages where they become bytes, and bytes become them. */
    private Object intercept(Class<?>[] types, Object[] arguments) throws Throwable {
        Class<?> marshaller = types[0].getMethod("getRequestMarshaller").getReturnType();
        Object builder = call(
                types[0].getMethod("toBuilder", marshaller, marshaller),
                arguments[0],
                watched(marshaller, ConnectClient.call(arguments[0], "getRequestMarshaller")),
                watched(marshaller, ConnectClient.call(arguments[0], "getResponseMarshaller")));
        Object method = ConnectClient.call(builder, "build");
        return call(types[2].getMethod("newCall", types[0], types[1]), arguments[2], method, arguments[1]);
    }

    private Object watched(Class<?> type, Object marshaller) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object result = call(method, marshaller, arguments);
            switch (method.getName()) {
                case "stream" -> progress.accept(arguments[0]);
                case "parse" -> progress.accept(result);
                default -> {}
            }
            return result;
        });
    }

    private static Object call(Method method, Object target, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
