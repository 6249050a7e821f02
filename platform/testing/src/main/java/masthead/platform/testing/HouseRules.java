package masthead.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;

/**
 * What keeps the house in order, as rules that every module's test runs: no cycles between features, each room keeps to
 * its own technology, and no name hides what a class is for.
 */
public final class HouseRules {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final DescribedPredicate<JavaClass> ENTITY_TYPE =
            DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(ENTITY));
    private static final DescribedPredicate<JavaClass> SESSION_TYPE = DescribedPredicate.describe(
            "an entity manager",
            type -> type.isAssignableTo("jakarta.persistence.EntityManager")
                    || type.isAssignableTo("org.hibernate.SharedSessionContract"));
    private static final String REPOSITORY_SCOPE = "jakarta.enterprise.context.ApplicationScoped";
    private static final String[] HTTP_ENDINGS = {
        "Resource", "Mapper", "Mappers", "Filter", "Client", "Application", "Provider"
    };
    private static final String[] BANNED_ENDINGS = {"Impl", "Service", "Manager", "Helper", "Util", "Utils", "Dto"};

    private HouseRules() {}

    /**
     * Checks the classes of a package and below, tests left out.
     *
     * @param root such as {@code masthead.feed}
     * @throws AssertionError naming each class that breaks a rule
     */
    public static void check(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        check(root, classes);
    }

    static void check(String root, JavaClasses classes) {
        if (classes.isEmpty()) {
            throw new AssertionError("No classes below " + root);
        }
        rules(root).forEach(rule -> rule.check(classes));
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .areAnnotatedWith(ENTITY)
                        .should()
                        .dependOnClassesThat(resideInAPackage("jakarta.ws.rs..")
                                .or(resideInAPackage("jakarta.enterprise.."))
                                .or(resideInAPackage("jakarta.inject..")))
                        .allowEmptyShould(true)
                        .as("entities know no CDI and no REST"),
                noClasses()
                        .that(areNoPartOfTheHttpRoom())
                        .and()
                        .resideOutsideOfPackage("masthead.platform..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
                        .allowEmptyShould(true)
                        .as("only resources, clients, filters and mappers speak HTTP"),
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .should(returnNoEntity())
                        .allowEmptyShould(true)
                        .as("nothing returns an entity from a resource"),
                noClasses()
                        .that(areNoRepository())
                        .and()
                        .resideOutsideOfPackage("masthead.platform..")
                        .should()
                        .dependOnClassesThat(SESSION_TYPE)
                        .allowEmptyShould(true)
                        .as("only repositories use the entity manager"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(" + String.join("|", BANNED_ENDINGS) + ")")
                        .as("no class hides behind an ending such as Service or Util"),
                noClasses()
                        .that()
                        .resideInAPackage("masthead.platform..")
                        .should()
                        .dependOnClassesThat(DescribedPredicate.describe(
                                "of the newsroom",
                                (JavaClass type) -> type.getPackageName().startsWith("masthead.")
                                        && !type.getPackageName().startsWith("masthead.platform")))
                        .allowEmptyShould(true)
                        .as("the platform knows no noun of the newsroom"));
    }

    private static DescribedPredicate<JavaClass> areNoPartOfTheHttpRoom() {
        return DescribedPredicate.describe("are no part of the HTTP room", type -> !inHttpRoom(type));
    }

    /** A repository is one object for all, and none of the HTTP room. */
    private static DescribedPredicate<JavaClass> areNoRepository() {
        return DescribedPredicate.describe(
                "are no repository",
                type -> inHttpRoom(type) || !outermost(type).isAnnotatedWith(REPOSITORY_SCOPE));
    }

    private static ArchCondition<JavaMethod> returnNoEntity() {
        return new ArchCondition<>("return no entity, nor anything of entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean holdsOne =
                        method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(ENTITY_TYPE);
                events.add(new SimpleConditionEvent(method, !holdsOne, method.getDescription()));
            }
        };
    }

    private static boolean inHttpRoom(JavaClass type) {
        String name = outermost(type).getSimpleName();
        return Arrays.stream(HTTP_ENDINGS).anyMatch(name::endsWith);
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
