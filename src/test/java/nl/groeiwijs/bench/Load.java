package nl.groeiwijs.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * A number of connections that ask for the same thing for some time.
 *
 * @param port of the server, on 127.0.0.1
 * @param connections how many ask at once
 */
record Load(int port, int connections) {

  /** Bounds what one connection may ask, however fast the answers come. */
  private static final int MOST_REQUESTS = 2_000_000;

  /**
   * Asks until the time is over.
   *
   * @throws IOException when an answer does not come, or is not 200
   */
  Figures run(Target target, Duration time) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long start = System.nanoTime();
      List<Future<Samples>> parts = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        parts.add(threads.submit(() -> ask(target, start + time.toNanos())));
      }
      List<Samples> samples = new ArrayList<>();
      for (Future<Samples> part : parts) {
        samples.add(part.get());
      }
      long[] nanos = samples.stream().flatMapToLong(Samples::stream).sorted().toArray();
      return new Figures(nanos, Duration.ofNanos(System.nanoTime() - start), samples.get(0).bytes);
    } catch (ExecutionException e) {
      throw new IOException(target.path() + ": " + e.getCause(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Samples ask(Target target, long end) throws IOException {
    Samples samples = new Samples();
    try (HttpConnection connection = new HttpConnection(port, target.path())) {
      for (long now = System.nanoTime(); now < end && samples.count < MOST_REQUESTS; ) {
        HttpConnection.Answer answer = connection.get();
        if (answer.status() != 200) {
          throw new IOException("status " + answer.status());
        }
        long then = now;
        now = System.nanoTime();
        samples.add(now - then, answer.bytes());
      }
    }
    return samples;
  }

  /** What one connection saw: the time of each answer, so that no percentile is a guess. */
  private static final class Samples {

    private long[] nanos = new long[4096];
    private int count;
    private long bytes;

    void add(long duration, long size) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = duration;
      bytes = size;
    }

    LongStream stream() {
      return Arrays.stream(nanos, 0, count);
    }
  }
}
