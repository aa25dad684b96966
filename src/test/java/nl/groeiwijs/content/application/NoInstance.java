package nl.groeiwijs.content.application;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.Iterator;

/** Beans outside a container: there are none. */
final class NoInstance<T> implements Instance<T> {

  @Override
  public Iterator<T> iterator() {
    return Collections.emptyIterator();
  }

  @Override
  public boolean isUnsatisfied() {
    return true;
  }

  @Override
  public boolean isAmbiguous() {
    return false;
  }

  @Override
  public T get() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instance<T> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void destroy(T instance) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Handle<T> getHandle() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<? extends Handle<T>> handles() {
    return Collections.emptyList();
  }
}
