package nl.groeiwijs.content.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.groeiwijs.account.domain.Actor;
import nl.groeiwijs.account.domain.NotPermitted;
import nl.groeiwijs.content.application.preview.FindSharedPreview;
import nl.groeiwijs.content.application.preview.LeaveRemark;
import nl.groeiwijs.content.application.release.CheckLiveEditions;
import nl.groeiwijs.content.application.release.RunPlannedStep;
import nl.groeiwijs.shared.application.UseCase;
import org.junit.jupiter.api.Test;

/** Every door of the editors' work: whoever may do nothing gets no further than the doorstep. */
class DoorsTest {

  private static final Actor NOBODY = new Actor(UUID.randomUUID(), "Niemand", Set.of());

  /**
   * What no person does: files at the start, and the clock; and what somebody without an account
   * does with a link, whose token is the permission.
   */
  private static final Set<Class<?>> WITHOUT_PERSON =
      Set.of(
          DescribeEditions.class,
          ImportDocument.class,
          RunPlannedStep.class,
          CheckLiveEditions.class,
          FindSharedPreview.class,
          LeaveRemark.class);

  private static List<Class<?>> useCases() {
    List<Class<?>> found = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.groeiwijs.content")) {
      if (type.isAnnotatedWith(UseCase.class)) {
        found.add(type.reflect());
      }
    }
    found.removeAll(WITHOUT_PERSON);
    return found;
  }

  private static Method execute(Class<?> useCase) {
    return Arrays.stream(useCase.getDeclaredMethods())
        .filter(method -> method.getName().equals("execute"))
        .filter(method -> !method.isSynthetic())
        .findFirst()
        .orElseThrow(() -> new AssertionError(useCase + " has no execute"));
  }

  @Test
  void everyUseCaseIsToldLastWhoActs() {
    assertThat(useCases()).hasSizeGreaterThan(30);
    assertThat(useCases())
        .allSatisfy(
            useCase -> {
              Class<?>[] parameters = execute(useCase).getParameterTypes();
              assertThat(parameters[parameters.length - 1]).isEqualTo(Actor.class);
            });
  }

  @Test
  void everyUseCaseAsksForPermissionBeforeAnythingElse() throws ReflectiveOperationException {
    List<String> open = new ArrayList<>();
    for (Class<?> useCase : useCases()) {
      Method execute = execute(useCase);
      Object[] arguments =
          Arrays.stream(execute.getParameterTypes()).map(DoorsTest::argument).toArray();
      try {
        execute.invoke(make(useCase), arguments);
        open.add(useCase.getSimpleName());
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof NotPermitted)) {
          open.add(useCase.getSimpleName() + ": " + e.getCause());
        }
      }
    }
    assertThat(open).isEmpty();
  }

  private static Object argument(Class<?> type) {
    if (type == Actor.class) {
      return NOBODY;
    }
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? (Object) 0 : null;
  }

  /** Nothing behind the door: whoever gets past it falls. */
  private static Object make(Class<?> useCase) throws ReflectiveOperationException {
    Constructor<?> constructor =
        Arrays.stream(useCase.getDeclaredConstructors())
            .max(Comparator.comparingInt(Constructor::getParameterCount))
            .orElseThrow();
    constructor.setAccessible(true);
    Object[] parts =
        Arrays.stream(constructor.getParameterTypes())
            .map(type -> type == EditionSteps.class ? new EditionSteps() : null)
            .toArray();
    return constructor.newInstance(parts);
  }
}
