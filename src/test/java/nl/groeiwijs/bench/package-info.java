/**
 * The benchmark: how long the portal takes to start, and how many answers it gives in a second.
 * Figures, not tests: nothing here fails for being slow. {@code ./mvnw -Pbench verify} runs it;
 * with {@code -Dbench.main=nl.groeiwijs.bench.EditorBench} it measures what editors wait for.
 *
 * <p>The load is a closed loop: each of a few connections on 127.0.0.1 sends its next request when
 * it has the whole answer to the last one, as fast as it can. Client and server share the
 * processors, so the figures are lower than those of a server alone; compare them within one run.
 */
package nl.groeiwijs.bench;
