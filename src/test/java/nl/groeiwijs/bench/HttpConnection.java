package nl.groeiwijs.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that asks for one address again and again (RFC 9112), and is opened anew when the
 * server closes it, as this one does after some hundred requests. It does as little as it can, for
 * it takes its time from the same processors as the server.
 */
final class HttpConnection implements AutoCloseable {

  /**
   * An answer.
   *
   * @param bytes length of the body as sent
   */
  record Answer(int status, long bytes) {}

  private static final int PATIENCE_MILLIS = 30_000;

  private final int port;
  private final byte[] request;
  private Socket socket;
  private InputStream in;

  HttpConnection(int port, String path) throws IOException {
    this.port = port;
    request =
        "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept-Encoding: gzip\r\n\r\n"
            .formatted(path, port)
            .getBytes(StandardCharsets.US_ASCII);
    open();
  }

  private void open() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 65_536);
  }

  /** Sends the request and reads the whole answer; to open the connection anew is part of it. */
  Answer get() throws IOException {
    if (socket.isClosed()) {
      open();
    }
    socket.getOutputStream().write(request);
    int status = Integer.parseInt(line().split(" ")[1]);
    Head head = head();
    long bytes = head.chunked ? chunks() : head.length;
    in.skipNBytes(head.chunked ? 0 : bytes);
    if (head.last) {
      socket.close();
    }
    return new Answer(status, bytes);
  }

  private record Head(long length, boolean chunked, boolean last) {}

  private Head head() throws IOException {
    long length = 0;
    boolean chunked = false;
    boolean last = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Long.parseLong(header.substring(header.indexOf(':') + 1).strip());
      }
      chunked |= header.startsWith("transfer-encoding:") && header.endsWith("chunked");
      last |= header.startsWith("connection:") && header.endsWith("close");
    }
    return new Head(length, chunked, last);
  }

  private long chunks() throws IOException {
    long total = 0;
    for (int size = chunk(); size > 0; size = chunk()) {
      in.skipNBytes(size);
      line();
      total += size;
    }
    line();
    return total;
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
