package masthead.members.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import masthead.platform.problem.InvalidRequest;

/**
 * What somebody is in the newsroom, as a set of named permissions. The table in docs/permissions.md was there first; a
 * test compares.
 */
public enum Role {
    OWNER(Permission.values()),
    EDITOR(
            Permission.ARTICLES_READ,
            Permission.ARTICLES_WRITE,
            Permission.ARTICLES_PUBLISH,
            Permission.ARTICLES_WITHDRAW,
            Permission.TAXONOMY_WRITE,
            Permission.FRONTS_WRITE,
            Permission.BREAKING_NEWS_WRITE,
            Permission.AUTHORS_WRITE,
            Permission.MEDIA_READ,
            Permission.MEDIA_WRITE,
            Permission.REDIRECTS_WRITE,
            Permission.BRIEFS_READ,
            Permission.BRIEFS_WRITE,
            Permission.BRIEFS_PUBLISH,
            Permission.STAFF_READ),
    REPORTER(
            Permission.ARTICLES_READ,
            Permission.ARTICLES_WRITE,
            Permission.MEDIA_READ,
            Permission.MEDIA_WRITE,
            Permission.BRIEFS_READ,
            Permission.BRIEFS_WRITE,
            Permission.BRIEFS_PUBLISH,
            Permission.STAFF_READ),
    CONTRIBUTOR(Permission.ARTICLES_READ, Permission.ARTICLES_WRITE, Permission.MEDIA_READ, Permission.MEDIA_WRITE),
    PHOTO_EDITOR(
            Permission.ARTICLES_READ,
            Permission.MEDIA_READ,
            Permission.MEDIA_WRITE,
            Permission.BRIEFS_READ,
            Permission.STAFF_READ),
    NEWSLETTER_EDITOR(Permission.ARTICLES_READ, Permission.MEDIA_READ, Permission.BRIEFS_READ),
    AUDIENCE(Permission.ARTICLES_READ, Permission.MEDIA_READ, Permission.BRIEFS_READ),
    MEMBER_SUPPORT();

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        var all = EnumSet.of(Permission.ACCOUNT_OWN, permissions);
        this.permissions = Collections.unmodifiableSet(all);
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Role of(String name) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("role", "must be one of " + names()));
    }

    /** The names of all roles, for people who look for one. */
    public static String names() {
        return Arrays.stream(values()).map(Role::wireName).collect(Collectors.joining(", "));
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The names of what all these roles together allow at one service. */
    public static Set<String> allowed(Set<Role> roles, Audience audience) {
        var names = new HashSet<String>();
        roles.forEach(role -> role.permissions.stream()
                .filter(permission -> permission.audience() == audience)
                .forEach(permission -> names.add(permission.wireName())));
        return new TreeSet<>(names);
    }
}
