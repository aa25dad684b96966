package nl.groeiwijs.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An OpenID Connect provider (Core 1.0, code flow) that says of everybody who comes along what a
 * test wants it to say, right or wrong.
 */
final class OpenIdProvider implements AutoCloseable {

  static final String CLIENT = "groeiwijs-portal";
  private static final String KEY_ID = "sleutel";
  private static final int MINUTES_5 = 300;

  /** What it says of the next person. */
  static final class Person {
    String subject = "s-1";
    String email = "";
    boolean verified = true;
    String acr = "";
    String audience = CLIENT;
    String nonce = "";
    int validSeconds = MINUTES_5;
    boolean otherKey;
    boolean emailWhenAsked;
    boolean declines;
  }

  private final HttpServer server;
  private final KeyPair key = freshKey();
  private final KeyPair otherKey = freshKey();
  private final Map<String, String> nonces = new HashMap<>();
  private Person person = new Person();
  private Map<String, String> asked = Map.of();

  OpenIdProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext("/jwks", exchange -> json(exchange, keys()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/userinfo", exchange -> json(exchange, about()));
    server.start();
  }

  private static KeyPair freshKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Somebody new stands before it. */
  Person next() {
    person = new Person();
    return person;
  }

  /** What the portal asked when it last sent somebody. */
  Map<String, String> asked() {
    return asked;
  }

  private void describe(HttpExchange exchange) throws IOException {
    json(
        exchange,
        Json.createObjectBuilder()
            .add("issuer", address())
            .add("authorization_endpoint", address() + "/authorize")
            .add("token_endpoint", address() + "/token")
            .add("userinfo_endpoint", address() + "/userinfo")
            .add("jwks_uri", address() + "/jwks")
            .add("response_types_supported", array("code"))
            .add("subject_types_supported", array("public"))
            .add("id_token_signing_alg_values_supported", array("RS256"))
            .build());
  }

  private static JsonArrayBuilder array(String value) {
    return Json.createArrayBuilder().add(value);
  }

  private JsonObject keys() {
    RSAPublicKey open = (RSAPublicKey) key.getPublic();
    return Json.createObjectBuilder()
        .add(
            "keys",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("kty", "RSA")
                        .add("use", "sig")
                        .add("alg", "RS256")
                        .add("kid", KEY_ID)
                        .add("n", number(open.getModulus()))
                        .add("e", number(open.getPublicExponent()))))
        .build();
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    return coded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  /** Signs in whoever comes, at once. */
  private void authorize(HttpExchange exchange) throws IOException {
    asked = parameters(exchange.getRequestURI().getRawQuery());
    String code = "code-" + nonces.size();
    nonces.put(code, asked.getOrDefault("nonce", ""));
    String result = person.declines ? "error=access_denied" : "code=" + code;
    String state = URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Location", asked.get("redirect_uri") + "?" + result + "&state=" + state);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String nonce = nonces.remove(parameters(form).get("code"));
    json(
        exchange,
        Json.createObjectBuilder()
            .add("access_token", "open-sesame")
            .add("token_type", "Bearer")
            .add("expires_in", MINUTES_5)
            .add("id_token", signed(claims(nonce)))
            .build());
  }

  private JsonObject claims(String nonce) {
    long now = System.currentTimeMillis() / 1_000;
    JsonObjectBuilder claims =
        Json.createObjectBuilder()
            .add("iss", address())
            .add("sub", person.subject)
            .add("aud", person.audience)
            .add("nonce", person.nonce.isEmpty() ? nonce : person.nonce)
            .add("iat", now - MINUTES_5)
            .add("exp", now + person.validSeconds);
    if (!person.emailWhenAsked) {
      claims.add("email", person.email).add("email_verified", person.verified);
    }
    if (!person.acr.isEmpty()) {
      claims.add("acr", person.acr);
    }
    return claims.build();
  }

  private JsonObject about() {
    return Json.createObjectBuilder()
        .add("sub", person.subject)
        .add("email", person.email)
        .add("email_verified", person.verified)
        .build();
  }

  private String signed(JsonObject claims) {
    JsonObject head = Json.createObjectBuilder().add("alg", "RS256").add("kid", KEY_ID).build();
    String text = coded(bytes(head)) + "." + coded(bytes(claims));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(person.otherKey ? otherKey.getPrivate() : key.getPrivate());
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return text + "." + coded(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(JsonObject object) {
    return object.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String coded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void json(HttpExchange exchange, JsonObject answer) throws IOException {
    byte[] bytes = bytes(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
