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
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

/** CONTRIBUTING.md says why each of these rules is there. */
@AnalyzeClasses(packages = "io.reglament", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String HOME = "io.reglament.";

    private static final List<String> GROUND = List.of("fault", "fault.bounds", "money", "calendar", "deal");

    private static final List<String> LAW = with(GROUND, "regulation", "regulation.table");

    private static final List<String> SAID = with(LAW, "finding");

    /** The families of the domain: each knows the timeline and what lies below, and no other family. */
    private static final List<String> FAMILIES = List.of(
            "evaluation.firstcontact",
            "evaluation.contacts",
            "evaluation.limits",
            "evaluation.ownership",
            "evaluation.stages",
            "evaluation.development",
            "evaluation.commission",
            "evaluation.documents",
            "evaluation.orders",
            "evaluation.claims",
            "evaluation.handover",
            "evaluation.sanctions");

    /** Each pure package with the packages that it may know. Only {@code evaluation.drl} and what is named for a technology are not pure. */
    private static final Map<String, List<String>> LAYERS = layers();

    private static Map<String, List<String>> layers() {
        Map<String, List<String>> layers = new TreeMap<>();
        layers.put("fault", List.of());
        layers.put("fault.bounds", List.of());
        layers.put("money", List.of());
        layers.put("calendar", List.of());
        layers.put("deal", List.of("fault", "fault.bounds", "money"));
        layers.put("regulation.table", List.of("deal", "calendar"));
        layers.put("regulation", with(GROUND, "regulation.table"));
        layers.put("regulation.draft", LAW);
        layers.put("regulation.cases", LAW);
        layers.put("finding", LAW);
        layers.put("evaluation.timeline", SAID);
        FAMILIES.forEach(family -> layers.put(family, with(SAID, "evaluation.timeline")));
        List<String> evaluated = new ArrayList<>(with(SAID, "evaluation.timeline"));
        evaluated.addAll(FAMILIES);
        layers.put("evaluation", evaluated);
        layers.put("ledger", List.of());
        layers.put("decision", with(evaluated, "evaluation", "ledger"));
        layers.put("history", with(evaluated, "evaluation", "ledger", "decision"));
        layers.put("backtest", with(evaluated, "evaluation", "decision"));
        layers.put("access", List.of());
        layers.put("database", List.of());
        return layers;
    }

    private static List<String> with(List<String> lower, String... more) {
        return Stream.concat(lower.stream(), Stream.of(more)).toList();
    }

    private static final List<String> EMPTY_WORDS =
            List.of("Impl", "Service", "Dto", "DTO", "Helper", "Util", "Utils", "Processor", "Handler");

    private static final Set<String> LOCALE_WITH_NO_ARGUMENT = Set.of("toLowerCase", "toUpperCase");

    @ArchTest
    static void aPurePackageKnowsTheJdkAndLowerPackagesOnly(JavaClasses ours) {
        LAYERS.forEach((feature, lower) -> classes()
                .that()
                .resideInAPackage(HOME + feature)
                .should(onlyDependOnClassesThat(pure(feature, lower)))
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
    static final ArchRule onlyTheRestSpeaksHttp = noClasses()
            .that()
            .resideInAPackage("io.reglament..")
            .and()
            .resideOutsideOfPackages("..rest..", "io.reglament.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.quarkiverse.resteasy..", "org.jboss.resteasy..")
            .because("a batch, a timer, a backtest and a queue decide by the same desk");

    @ArchTest
    static final ArchRule onlyTheJudgeKnowsTheOtherEngine = noClasses()
            .that()
            .resideOutsideOfPackage("io.reglament.judge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie.dmn..")
            .because("its libraries are not in the service's class path");

    @ArchTest
    static final ArchRule theJudgeKnowsNothingOfUs = noClasses()
            .that()
            .resideInAPackage("io.reglament.judge..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.reglament..")
                    .and(describe("not its own", type -> !type.getPackageName().equals("io.reglament.judge"))));

    @ArchTest
    static void everyFamilyIsNamedAbove(JavaClasses ours) {
        ours.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(HOME + "evaluation."))
                .map(name -> name.substring(HOME.length()))
                .filter(name -> !name.startsWith("evaluation.drl"))
                .distinct()
                .forEach(name -> assertThat(LAYERS).containsKey(name));
    }

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
