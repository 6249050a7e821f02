package masthead.platform.testing;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What a container does for beans, done by hand. */
public final class Beans {
    private Beans() {}

    /**
     * Gives each {@code @Inject} field the first of these values that fits its type.
     *
     * @throws AssertionError a field gets none
     */
    public static <T> T wire(T bean, Object... values) {
        Class<?> type = bean.getClass();
        while (type != Object.class) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    set(bean, field, values);
                }
            }
            type = type.getSuperclass();
        }
        return bean;
    }

    private static void set(Object bean, Field field, Object... values) {
        Class<?> wanted = MethodType.methodType(field.getType()).wrap().returnType();
        Object value = Arrays.stream(values)
                .filter(wanted::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing for " + field));
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** All the beans of a kind that there are. */
    @SafeVarargs
    @SuppressWarnings("unchecked")
    public static <T> Instance<T> instances(T... beans) {
        List<T> all = List.of(beans);
        return (Instance<T>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, called, arguments) -> {
                    switch (called.getName()) {
                        case "iterator" -> {
                            return all.iterator();
                        }
                        case "forEach" -> {
                            all.forEach((Consumer<? super T>) arguments[0]);
                            return null;
                        }
                        case "stream" -> {
                            return all.stream();
                        }
                        case "get" -> {
                            return all.get(0);
                        }
                        default -> throw new UnsupportedOperationException(called.getName());
                    }
                });
    }
}
