package masthead.platform.testing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** A service's beans over one session, put together by their {@code @Inject} fields as the container would. */
public final class Wired {
    private final Map<Class<?>, Object> beans = new HashMap<>();

    public Wired(Session session, Clock clock) {
        beans.put(Session.class, session);
        beans.put(EntityManager.class, session);
        beans.put(Clock.class, clock);
        beans.put(SecurityContext.class, SignedIn.nobody());
    }

    /** What is done from here on is done in somebody's name. */
    public Wired as(UUID person, String name, String... permissions) {
        beans.put(SecurityContext.class, SignedIn.as(person, name, permissions));
        return this;
    }

    /** Has a bean be this one, such as settings that no test reads from a configuration. */
    public <T> Wired with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    public <T> T get(Class<T> type) {
        Object known = beans.get(type);
        return type.cast(known == null ? made(type) : known);
    }

    private Object made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(bean, get(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Can't put together a " + type.getSimpleName(), e);
        }
    }
}
