package nl.groeiwijs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;

/** The map of the house: which feature may know which, and which layer. */
@AnalyzeClasses(packages = "nl.groeiwijs", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule featuresKnowOnlyLowerOnes =
      classes()
          .should(FeatureRules.DEPEND_ON_LOWER_FEATURES)
          .because("a change in a product must never reach another product or what is below it");

  @ArchTest
  static final ArchRule featuresKnowOnlyWhatOthersOffer =
      classes()
          .should(FeatureRules.DEPEND_ON_WHAT_OTHERS_OFFER)
          .because(
              "tables and screens of a feature are its own; domain and application are its word");

  @ArchTest
  static final ArchRule everyClassStandsInAFeature =
      classes()
          .that()
          .resideOutsideOfPackage("nl.groeiwijs.operations.launch..")
          .should(FeatureRules.STAND_IN_A_FEATURE)
          .because(
              "the folder list is the product: a feature that is not on the map has no place;"
                  + " only the launcher runs outside the archive and has no layers");

  @ArchTest
  static final ArchRule layersPointDown =
      classes()
          .should(FeatureRules.DEPEND_ON_LOWER_LAYERS)
          .because(
              "a rule of the domain must be readable, and testable, without what is around it");

  @ArchTest
  static final ArchRule featuresHaveNoCycle =
      slices()
          .matching("nl.groeiwijs.(*)..")
          .should()
          .beFreeOfCycles()
          .because("what depends on each other is one thing");

  @ArchTest
  static final ArchRule domainKnowsNoServer =
      noClasses()
          .that(resideInAPackage("..domain.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.servlet..",
              "jakarta.faces..",
              "jakarta.ws..",
              "jakarta.transaction..",
              "org.hibernate..",
              "org.flywaydb..",
              "java.sql..")
          .because("the domain is the same in a page, in a job and in a test");

  @ArchTest
  static final ArchRule onlyPersistenceHoldsAnEntityManager =
      fields()
          .that()
          .haveRawType(EntityManager.class)
          .should()
          .beDeclaredInClassesThat(resideInAPackage("..persistence.."))
          .because("a query outside persistence is found by nobody who changes a table");

  @ArchTest
  static final ArchRule onlyTheEdgeKnowsServlets =
      noClasses()
          .that(
              not(assignableTo(HttpServlet.class).and(resideInAPackage("..content.web..")))
                  .and(resideOutsideOfPackage("..publishing.web.."))
                  .and(resideOutsideOfPackage("..shared.web.."))
                  .and(resideOutsideOfPackage("..account.web.."))
                  .and(resideOutsideOfPackage("..content.web.."))
                  .and(resideOutsideOfPackage("..site.web.."))
                  .and(resideOutsideOfPackage("..exchange.web.."))
                  .and(resideOutsideOfPackage("..operations.web..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.servlet..")
          .because(
              "a page bean gets a PublicRequest (or, for editors, an EditorRequest), so it cannot"
                  + " read a header or set a cookie; only the doors for the editors' scripts are"
                  + " servlets of their own");

  @ArchTest
  static final ArchRule onlyEditorsHaveASession =
      noClasses()
          .that(resideOutsideOfPackage("..account.web.."))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
          .because(
              "nothing that a reader does is stored; the session of an editor belongs to the"
                  + " sign-in alone");

  @ArchTest
  static final ArchRule onlyTheSignInSetsACookie =
      noClasses()
          .that(resideOutsideOfPackage("..account.web.."))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.servlet.http.Cookie")
          .because(
              "the portal tells its readers that it has no cookies; those of editors are set"
                  + " under /cms only");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .should()
          .callMethodWhere(readsTheTimeItself())
          .because("a test must be able to say what time it is, and the zone is the portal's");

  @ArchTest
  static final ArchRule oldDatesStayOut =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Date.class, Calendar.class, java.text.SimpleDateFormat.class)
          .because("java.time says whether it means a day, a moment or a wall clock");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("a log has a level and a time");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|DTO|Dto)")
          .because("such a name tells nothing that the reader did not know");

  private static DescribedPredicate<JavaCall<?>> readsTheTimeItself() {
    return DescribedPredicate.describe(
        "reads the time of the machine",
        call -> {
          JavaClass owner = call.getTargetOwner();
          boolean now =
              owner.getPackageName().equals("java.time")
                  && call.getName().equals("now")
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Clock.class));
          boolean clock =
              owner.isEquivalentTo(Clock.class)
                  && call.getName().startsWith("system")
                  && !call.getOriginOwner().getSimpleName().equals("PortalClock");
          boolean millis =
              owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
          return now || clock || millis;
        });
  }
}
