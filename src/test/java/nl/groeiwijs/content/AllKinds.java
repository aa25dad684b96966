package nl.groeiwijs.content;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;
import nl.groeiwijs.content.domain.Kind;
import nl.groeiwijs.content.domain.Kinds;

/**
 * Every kind of the portal, found on the class path as the container finds its beans: a new kind is
 * here without being named.
 */
public final class AllKinds {

  /** Read once: it takes seconds, and many tests ask. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.groeiwijs");

  private AllKinds() {}

  public static Kinds find() {
    return new Kinds(list(Kind.class));
  }

  /** An object of every class of the portal of this type; each has a constructor without need. */
  public static <T> List<T> list(Class<T> type) {
    return CLASSES.stream()
        .filter(found -> found.isAssignableTo(type) && !found.isInterface())
        .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
        .map(found -> type.cast(create(found)))
        .toList();
  }

  private static Object create(JavaClass found) {
    try {
      Constructor<?> constructor = found.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(found.getName() + " cannot be made without a container", e);
    }
  }
}
