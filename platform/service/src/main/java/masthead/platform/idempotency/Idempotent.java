package masthead.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creation that accepts {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header): the same key with the same
 * body from the same actor within 24 hours is answered like the first time, with its status, Location and ETag but
 * without a body, and makes nothing. Another body is a 422, the same request still in work a 409. Stands on
 * {@code @Transactional} resource methods that return a Response; not on those that answer with a secret.
 */
@NameBinding
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
