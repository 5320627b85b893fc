package org.sharewell;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** Keeps the boundaries: which package may import which, who touches HTTP, and who writes an entity's fields. */
class ArchitectureTest {
    private static final JavaClasses SHAREWELL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.sharewell");

    /** What everybody may use, whoever they are. */
    private static final List<String> GROUND = List.of("events", "web", "text", "media", "mail", "console");

    /** A package and all it may import of ours. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            entry("web", List.of()),
            entry("console", List.of("web")),
            entry("events", List.of("web")),
            entry("text", List.of("web")),
            entry("media", List.of("web", "text", "events")),
            entry("mail", List.of("web", "text", "events")),
            entry("people", GROUND),
            entry("governance", and(GROUND, "people")),
            entry("spaces", and(GROUND, "people")),
            entry("posts", and(GROUND, "people", "governance", "spaces")),
            entry("following", and(GROUND, "people", "spaces", "posts")),
            entry("notifications", and(GROUND, "people", "spaces", "posts", "following", "credit")),
            entry("credit", and(GROUND, "people", "governance", "spaces", "posts")),
            entry("roster", and(GROUND, "people", "spaces", "posts")),
            entry("exports", and(GROUND, "people", "spaces", "posts")),
            entry("imports", and(GROUND, "people", "governance", "spaces", "posts")),
            entry("demo", and(GROUND, "people", "governance", "spaces", "posts", "credit", "following", "roster")));

    @Test
    void every_package_has_its_place_in_the_order() {
        var packages = SHAREWELL.stream().map(ArchitectureTest::feature).filter(name -> !name.isEmpty()).distinct().toList();
        assertThat(packages).allSatisfy(name -> assertThat(MAY_IMPORT.keySet().contains(name) || EDGES.contains(name)).as(name).isTrue());
    }

    /** The edges: nothing uses them but the main class. */
    private static final List<String> EDGES = List.of("database", "commands");

    @Test
    void imports_point_left_only() {
        MAY_IMPORT.forEach((name, allowed) -> classes().that().resideInAPackage("org.sharewell." + name + "..")
                .should(onlyImport(name, allowed)).allowEmptyShould(true).check(SHAREWELL));
    }

    /** Every package by itself, so that a feature's inner packages are in order too, with the one that holds them. */
    @Test
    void no_packages_go_round_in_a_circle() {
        slices().matching("org.sharewell.(**)").should().beFreeOfCycles().check(SHAREWELL);
    }

    @Test
    void only_an_entitys_own_package_writes_its_fields() {
        classes().should(new ArchCondition<JavaClass>("write fields of their own package's entities only") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getFieldAccessesFromSelf().stream().filter(a -> a.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .filter(a -> a.getTargetOwner().isAnnotatedWith(Entity.class))
                        .filter(a -> !a.getTargetOwner().getPackageName().equals(origin.getPackageName()))
                        .forEach(a -> events.add(SimpleConditionEvent.violated(a, a.getDescription())));
            }
        }).check(SHAREWELL);
    }

    @Test
    void every_endpoint_says_who_may_use_it() {
        classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Authenticated.class)
                .orShould().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class)
                .orShould().beAnnotatedWith(DenyAll.class).check(SHAREWELL);
    }

    @Test
    void only_pages_and_apis_touch_http() {
        ArchRule rule = noClasses().that().haveNameNotMatching(".*(Pages|Api|Form)(\\$.*)?").and().resideOutsideOfPackages("org.sharewell.web..")
                .and().haveSimpleNameNotStartingWith("Session").and().haveSimpleNameNotStartingWith("Viewer")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "io.vertx..");
        rule.check(SHAREWELL);
    }

    @Test
    void only_edges_set_the_clock_back() {
        noClasses().that().resideOutsideOfPackages("org.sharewell.demo", "org.sharewell.imports..")
                .should().callMethod(org.sharewell.web.Times.class, "at", java.time.Instant.class, Runnable.class).check(SHAREWELL);
    }

    @Test
    void input_is_never_a_template() {
        noClasses().should().callMethod(io.quarkus.qute.Engine.class, "parse", String.class).check(SHAREWELL);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses().that().haveSimpleNameNotEndingWith("Command").should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now").check(SHAREWELL);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses().should().haveSimpleNameEndingWith("Service").orShould().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Impl")
                .orShould().haveSimpleNameEndingWith("DTO").check(SHAREWELL);
    }

    private static ArchCondition<JavaClass> onlyImport(String name, List<String> allowed) {
        return new ArchCondition<>("import only " + allowed) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream().map(d -> d.getTargetClass()).filter(t -> t.getPackageName().startsWith("org.sharewell"))
                        .filter(t -> !feature(t).equals(name) && !feature(t).equals("console") && !allowed.contains(feature(t)))
                        .forEach(t -> events.add(SimpleConditionEvent.violated(origin, origin.getName() + " imports " + t.getName())));
            }
        };
    }

    /** The first package name under org.sharewell. */
    private static String feature(JavaClass type) {
        var rest = type.getPackageName().substring("org.sharewell".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    private static List<String> and(List<String> left, String... more) {
        return java.util.stream.Stream.concat(left.stream(), java.util.Arrays.stream(more)).toList();
    }
}
