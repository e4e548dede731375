package org.pregny;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.kernel.AuditedEvent;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The house rules that compiled classes can be held against. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pregny");

    private static final Set<String> BANNED =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Abstract", "Common", "Data", "Info", "Dto");

    private static final String CAMEL_CASE = "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])";

    @Test
    void importsPointBackLeftAndOnlyToWhatARoomOpens() {
        ApplicationModules.of(PregnyApplication.class).verify();
    }

    @Test
    void onlyTheConductorImportsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.pregny.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(HOUSE);
    }

    @Test
    void aRoomHasNoPackagesButItsRootAndItsWeb() {
        Set<String> known =
                Set.of("process.task", "process.drawing", "process.operations", "process.migration", "pass.sheet");
        List<String> packages = HOUSE.getPackage("org.pregny").getSubpackagesInTree().stream()
                .filter(p -> !p.getClasses().isEmpty())
                .map(JavaPackage::getName)
                .map(p -> p.substring("org.pregny.".length()))
                .toList();

        assertThat(packages).allMatch(p -> p.matches("[a-z]+(\\.web)?") || known.contains(p));
    }

    @Test
    void storesAndPagesStayInTheirRoom() {
        classes()
                .that(describe("keep rows or serve pages", HouseTest::keepsRowsOrServesPages))
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void factsAreRecordsThatTheAuditTrailHears() {
        classes()
                .that()
                .implement(AuditedEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(HOUSE);
        classes()
                .that(describe("are called events", c -> c.getSimpleName().matches("[A-Z]\\w*[a-z]Event")))
                .should()
                .beAssignableTo(AuditedEvent.class)
                .check(HOUSE);
    }

    @Test
    void exceptionsOfTheRoomsAreRefusalsOrStayInside() {
        classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .and()
                .arePublic()
                .should()
                .beAssignableTo(Refusal.class)
                .check(HOUSE);
    }

    @Test
    void namesAreTheFieldsNouns() {
        classes()
                .should(have(describe("only the field's words in their names", HouseTest::isNamedWell)))
                .check(HOUSE);
    }

    @Test
    void beansGetWhatTheyNeedByTheirConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(HOUSE);
        fields().that().areStatic().should().beFinal().check(HOUSE);
    }

    @Test
    void chanceComesFromOnePlace() {
        noClasses()
                .that(not(belongToAnyOf(Entropy.class)))
                .and()
                .doNotHaveFullyQualifiedName("org.pregny.print.SubsetTags")
                .should()
                .callConstructorWhere(target(owner(assignableTo(Random.class))))
                .orShould()
                .callMethod("java.util.concurrent.ThreadLocalRandom", "current")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.pregny.kernel")
                .should()
                .callMethodWhere(readsTheMachinesTime())
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callConstructor(Date.class)
                .check(HOUSE);
    }

    @Test
    void onlyTheGreetingWritesToTheConsole() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.pregny.site.Greeting")
                .should(ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    private static boolean keepsRowsOrServesPages(JavaClass type) {
        return type.getSimpleName().matches("\\w+(Store|Repository|Controller|Rows?)")
                || type.getPackageName().endsWith(".web")
                || type.isMetaAnnotatedWith(Repository.class)
                || type.isMetaAnnotatedWith(Controller.class)
                || type.isMetaAnnotatedWith(ControllerAdvice.class);
    }

    private static boolean isNamedWell(JavaClass type) {
        return Arrays.stream(type.getSimpleName().split(CAMEL_CASE)).noneMatch(BANNED::contains);
    }

    /** {@code now()} and {@code now(zone)} of any type, and the clocks of the machine; {@code now(clock)} is ours. */
    private static DescribedPredicate<JavaCall<?>> readsTheMachinesTime() {
        return describe("reads the machine's time", call -> {
            boolean now = call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
            boolean clock = call.getTargetOwner().isEquivalentTo(Clock.class)
                    && call.getName().startsWith("system");
            return call.getTargetOwner().getPackageName().startsWith("java.time") && (now || clock);
        });
    }
}
