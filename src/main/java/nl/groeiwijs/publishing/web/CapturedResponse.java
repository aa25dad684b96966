package nl.groeiwijs.publishing.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer that is kept instead of sent. Status and headers go on to the real one. */
final class CapturedResponse extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
  private PrintWriter writer;
  private ServletOutputStream stream;

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] bytes() {
    if (writer != null) {
      writer.flush();
    }
    return bytes.toByteArray();
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    if (stream == null) {
      stream =
          new ServletOutputStream() {
            @Override
            public boolean isReady() {
              return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
              throw new IllegalStateException("A kept answer is not asynchronous");
            }

            @Override
            public void write(int b) {
              bytes.write(b);
            }

            @Override
            public void write(byte[] b, int offset, int length) {
              bytes.write(b, offset, length);
            }
          };
    }
    return stream;
  }

  @Override
  public void flushBuffer() {
    // Nothing is sent before the page is whole.
  }

  @Override
  public void resetBuffer() {
    bytes.reset();
    writer = null;
  }

  @Override
  public void setContentLength(int length) {
    // The length is that of what is sent in the end, compressed or not.
  }

  @Override
  public void setContentLengthLong(long length) {
    // See setContentLength.
  }
}
