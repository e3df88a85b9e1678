package io.portolan.frame;

/** The name of the property that a method reads. */
final class PropertyName {

    private PropertyName() {}

    /** {@code getTop} and, for a flag, {@code isTop} read {@code top}; any other method reads what it is called. */
    static String of(String method, boolean flag) {
        String rest = method.startsWith("get")
                ? method.substring(3)
                : flag && method.startsWith("is") ? method.substring(2) : "";
        if (rest.isEmpty() || !Character.isUpperCase(rest.charAt(0))) {
            return method;
        }
        boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return acronym ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }
}
