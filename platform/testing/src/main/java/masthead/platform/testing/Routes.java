package masthead.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.platform.testing.PermissionTable.Route;

/** The routes that there are, read from the resources themselves. */
public final class Routes {
    private Routes() {}

    /**
     * All routes of a package and below, with what their annotations ask for.
     *
     * @param root such as {@code masthead.feed}
     */
    public static List<Route> below(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(method -> verb(method).map(verb -> route(verb, method)).stream())
                        .toList();
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class))
                .flatMap(Optional::stream)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Route route(String verb, JavaMethod method) {
        JavaClass resource = method.getOwner();
        String path = Stream.of(resource.tryGetAnnotationOfType(Path.class), method.tryGetAnnotationOfType(Path.class))
                .flatMap(Optional::stream)
                .map(Path::value)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return new Route(verb, path.replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}"), permission(method));
    }

    private static String permission(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return "everybody";
        }
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .map(allowed -> String.join(", ", allowed.value()))
                .orElse("nothing, which is a mistake");
    }
}
