package nl.groeiwijs.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The conditions of {@link ArchitectureTest} that speak of features and layers. */
final class FeatureRules {

  /**
   * From the ground up; features on one floor do not know each other. Who acts is below everything
   * that somebody can do.
   */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("shared"),
          Set.of("account"),
          Set.of("curriculum", "media", "help"),
          Set.of("content"),
          Set.of("publishing"),
          Set.of("search"),
          Set.of("guidance", "wegwijzer", "campaign", "lesson"),
          Set.of("site", "exchange", "operations"));

  private static final List<String> LAYERS = List.of("domain", "persistence", "application", "web");
  private static final Map<String, Integer> FLOOR_OF = new HashMap<>();

  static {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (String feature : FLOORS.get(floor)) {
        FLOOR_OF.put(feature, floor);
      }
    }
  }

  /** The launcher runs before the server and outside the archive, so it has a place of its own. */
  static final ArchCondition<JavaClass> STAND_IN_A_FEATURE =
      ofClass(
          "stand in a feature and a layer of it",
          type ->
              FLOOR_OF.containsKey(feature(type))
                  && (layer(type).isEmpty()
                      || LAYERS.contains(layer(type))
                      || type.getPackageName().endsWith("operations.launch")));

  static final ArchCondition<JavaClass> DEPEND_ON_LOWER_FEATURES =
      ofDependency(
          "depend on lower features only",
          (from, to) ->
              feature(from).equals(feature(to)) || floor(feature(to)) < floor(feature(from)));

  /**
   * The database of the kernel is everybody's; the way of a public request ({@code publishing.web})
   * is what every page is made for.
   */
  static final ArchCondition<JavaClass> DEPEND_ON_WHAT_OTHERS_OFFER =
      ofDependency(
          "depend on domain and application of other features only",
          (from, to) ->
              feature(from).equals(feature(to))
                  || Set.of("", "domain", "application").contains(layer(to))
                  || feature(to).equals("shared")
                  || (feature(to).equals("publishing")
                      && layer(to).equals("web")
                      && layer(from).equals("web")));

  /** Web does not know persistence, so that no page holds an entity. */
  static final ArchCondition<JavaClass> DEPEND_ON_LOWER_LAYERS =
      ofDependency(
          "depend on lower layers only",
          (from, to) ->
              !feature(from).equals(feature(to))
                  || level(to) <= level(from)
                      && !(layer(from).equals("web") && layer(to).equals("persistence")));

  private FeatureRules() {}

  private static String part(JavaClass type, int index) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > index ? parts[index] : "";
  }

  private static String feature(JavaClass type) {
    return part(type, 2);
  }

  private static String layer(JavaClass type) {
    return part(type, 3);
  }

  private static int floor(String feature) {
    return FLOOR_OF.getOrDefault(feature, FLOORS.size());
  }

  private static int level(JavaClass type) {
    return LAYERS.indexOf(layer(type));
  }

  private static ArchCondition<JavaClass> ofClass(String sentence, Predicate<JavaClass> rule) {
    return new ArchCondition<>(sentence) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(new SimpleConditionEvent(type, rule.test(type), type + " does not"));
      }
    };
  }

  private static ArchCondition<JavaClass> ofDependency(
      String sentence, BiPredicate<JavaClass, JavaClass> rule) {
    return new ArchCondition<>(sentence) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getPackageName().startsWith("nl.groeiwijs")) {
            events.add(
                new SimpleConditionEvent(
                    type, rule.test(type, target), dependency.getDescription()));
          }
        }
      }
    };
  }
}
