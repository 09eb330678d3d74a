package io.gracefulno;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The walls of the house. Each rule is also held against {@code broken}, a package of this test's own that breaks it:
 * a rule that can't fail proves nothing.
 */
class ArchitectureTest {
    private static final String ROOT = "io.gracefulno";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken.io.gracefulno");

    private static final Map<String, Function<String, ArchRule>> RULES = rulesByName();

    private static Map<String, Function<String, ArchRule>> rulesByName() {
        Map<String, Function<String, ArchRule>> rules = new TreeMap<>();
        rules.put("the letter uses nobody", ArchitectureTest::letterUsesNobody);
        rules.put("rooms don't know that Slack exists", ArchitectureTest::roomsWithoutSlack);
        rules.put("nothing but Main's package uses the playground", ArchitectureTest::nobodyUsesThePlayground);
        rules.put("nothing uses the reading model but the wiring", ArchitectureTest::nobodyUsesTheModel);
        rules.put("only the reading model knows its library", ArchitectureTest::modelHidesItsLibrary);
        rules.put("nothing uses the store but the wiring", ArchitectureTest::nobodyUsesTheStore);
        rules.put("the plumbing uses no closet", ArchitectureTest::plumbingUsesNoCloset);
        rules.put("closets don't use each other's doors", ArchitectureTest::closetsLeaveDoorsAlone);
        rules.put("rooms have no cycles", ArchitectureTest::noCycles);
        rules.put("time is handed in", ArchitectureTest::timeIsHandedIn);
        rules.put("only Main reads the environment", ArchitectureTest::environmentIsRead);
        rules.put("no class is called by what it isn't", ArchitectureTest::noEmptyNames);
        rules.put("the SDK keeps no tokens and no OAuth states", ArchitectureTest::sdkKeepsNothing);
        rules.put("the playground doesn't know the app", ArchitectureTest::playgroundStandsAlone);
        return rules;
    }

    static List<String> rules() {
        return List.copyOf(RULES.keySet());
    }

    private static ArchRule rule(String name, String root) {
        return Objects.requireNonNull(RULES.get(name)).apply(root);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsIt(String name) {
        rule(name, ROOT).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aHouseThatBreaksItIsFound(String name) {
        assertThat(rule(name, "broken." + ROOT).evaluate(BROKEN).hasViolation()).isTrue();
    }

    private static ArchRule letterUsesNobody(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".letter")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(root + ".letter", "java..", "org.jspecify..");
    }

    private static ArchRule roomsWithoutSlack(String root) {
        return noClasses()
                .that(resideInAnyPackage(
                                root + ".letter",
                                root + ".review",
                                root + ".timing",
                                root + ".deciding",
                                root + ".pushback",
                                root + ".reader",
                                root + ".afterwards",
                                root + ".preferences",
                                root + ".casebook",
                                root + ".coaching",
                                root + ".home",
                                root + ".wording",
                                root + ".cli")
                        .or(resideInAPackage(root + ".store")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.slack..", root + ".slackkit..", "..slack..");
    }

    private static ArchRule nobodyUsesThePlayground(String root) {
        return noClasses()
                .that(not(resideInAnyPackage(root, root + ".playground..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".playground..");
    }

    private static ArchRule nobodyUsesTheStore(String root) {
        return noClasses()
                .that(not(resideInAnyPackage(root, root + ".store..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".store..");
    }

    private static ArchRule nobodyUsesTheModel(String root) {
        return noClasses()
                .that(not(resideInAnyPackage(root, root + ".reader..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".reader..");
    }

    private static ArchRule modelHidesItsLibrary(String root) {
        return noClasses()
                .that(not(resideInAPackage(root + ".reader..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..");
    }

    private static ArchRule plumbingUsesNoCloset(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".slackkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".*.slack..");
    }

    private static ArchRule closetsLeaveDoorsAlone(String root) {
        return classes()
                .that(resideInAPackage(root + ".*.slack").and(simpleNameEndingWith("Doors")))
                .should()
                .onlyHaveDependentClassesThat(resideInAPackage(root)
                        .or(resideInAPackage(root + ".letter.slack").and(simpleNameEndingWith("Doors"))));
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(
                        root
                                + ".(letter|timing|deciding|pushback|reader|afterwards|review|preferences|casebook|coaching|home|wording|store|cli|playground)")
                .should()
                .beFreeOfCycles();
    }

    private static ArchRule timeIsHandedIn(String root) {
        return noClasses()
                .that(not(resideInAPackage(root).and(simpleNameEndingWith("Main"))))
                .and()
                .resideInAPackage(root + "..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now");
    }

    private static ArchRule environmentIsRead(String root) {
        return noClasses()
                .that(not(resideInAPackage(root).and(simpleNameEndingWith("Main"))))
                .and()
                .resideInAPackage(root + "..")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class);
    }

    private static ArchRule noEmptyNames(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..dto..");
    }

    /** It keeps them in files that everybody may read, and takes any state that equals its own cookie. */
    private static ArchRule sdkKeepsNothing(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.slack.api.bolt.service..");
    }

    private static ArchRule playgroundStandsAlone(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".playground..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".playground.."))))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("com.slack..");
    }
}
