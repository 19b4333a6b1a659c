package io.reglament.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/** CONTRIBUTING.md says why each of these rules is there. */
@AnalyzeClasses(packages = "io.reglament", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String HOME = "io.reglament.";

    /** Each feature with the features that its root may know, in the order of the layers. */
    private static final Map<String, List<String>> LAYERS = Map.of(
            "money", List.of(),
            "calendar", List.of(),
            "deal", List.of("money"),
            "regulation", List.of("deal", "calendar", "money"),
            "evaluation", List.of("regulation", "deal", "calendar", "money"),
            "ledger", List.of("evaluation", "regulation", "deal", "calendar", "money"),
            "decision", List.of("ledger", "evaluation", "regulation", "deal", "calendar", "money"),
            "history", List.of("decision", "ledger", "evaluation", "regulation", "deal", "calendar", "money"),
            "access", List.of(),
            "database", List.of());

    private static final List<String> EMPTY_WORDS =
            List.of("Impl", "Service", "Dto", "DTO", "Helper", "Util", "Utils", "Processor", "Handler");

    private static final Set<String> LOCALE_WITH_NO_ARGUMENT = Set.of("toLowerCase", "toUpperCase");

    @ArchTest
    static void theRootOfAFeatureKnowsTheJdkAndLowerFeaturesOnly(JavaClasses ours) {
        LAYERS.forEach((feature, lower) -> classes()
                .that()
                .resideInAPackage(HOME + feature)
                .should(onlyDependOnClassesThat(pure(feature, lower)))
                .allowEmptyShould(true)
                .because("the domain outlives its technology")
                .check(ours));
    }

    @ArchTest
    static final ArchRule nobodyImportsTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage("io.reglament.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.reglament.web..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.reglament.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("io.reglament.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aNameSaysSomethingOfTheDomain = noClasses()
            .that(areOurs())
            .should(be(describe("named with an empty word", type -> EMPTY_WORDS.stream()
                    .anyMatch(type.getSimpleName()::endsWith))));

    @ArchTest
    static final ArchRule onlyTheClockTellsTheTime = noClasses()
            .that(areOurs())
            .and()
            .doNotHaveFullyQualifiedName("io.reglament.web.WallClock")
            .and()
            .resideOutsideOfPackage("io.reglament.cli..")
            .should()
            .callMethodWhere(describe("reads the machine's clock, zone or locale", HouseRulesTest::readsTheMachine));

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor =
            fields().that().areDeclaredInClassesThat(areOurs()).should().notBeAnnotatedWith("jakarta.inject.Inject");

    private static DescribedPredicate<JavaClass> pure(String feature, List<String> lower) {
        String[] packages = Stream.concat(
                        Stream.of("java..", "org.jspecify.annotations", HOME + feature),
                        lower.stream().map(HOME::concat))
                .toArray(String[]::new);
        return resideInAnyPackage(packages)
                .or(describe("primitive", JavaClass::isPrimitive))
                .or(resideInAPackage(""));
    }

    /** Generated rule units and the like follow other rules. */
    private static DescribedPredicate<JavaClass> areOurs() {
        return resideInAPackage("io.reglament..")
                .and(describe("not generated", type -> !type.getSource().isEmpty() && !isGenerated(type)));
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getPackageName().startsWith("io.reglament.evaluation.drl")
                && type.getSimpleName().matches(".*(RuleUnit|RuleUnitInstance|Rules[0-9A-F]+.*|LambdaPredicate.*)");
    }

    private static boolean readsTheMachine(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        List<JavaClass> arguments = arguments(call);
        boolean clockGiven = arguments.stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && name.equals("now") && !clockGiven)
                || (owner.equals(Clock.class.getName()) && name.startsWith("system"))
                || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"))
                || owner.equals(Date.class.getName())
                || (owner.equals(ZoneId.class.getName()) && name.equals("systemDefault"))
                || (owner.equals(TimeZone.class.getName()) && name.equals("getDefault"))
                || (owner.equals(Locale.class.getName()) && name.equals("getDefault"))
                || (owner.equals(String.class.getName())
                        && LOCALE_WITH_NO_ARGUMENT.contains(name)
                        && arguments.isEmpty());
    }

    private static List<JavaClass> arguments(JavaAccess<?> call) {
        return call instanceof JavaMethodCall method ? method.getTarget().getRawParameterTypes() : List.of();
    }
}
