package org.caisson.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.caisson.export.summary.Glyphs;

/** Where results go and where everything else goes. */
final class Terminal {
  private final OutputStream out;
  private final PrintStream textOut;
  private final PrintStream err;
  private final Charset charset;

  Terminal(OutputStream out, OutputStream err, Charset charset) {
    this.out = out;
    this.charset = charset;
    this.textOut = new PrintStream(out, true, charset);
    this.err = new PrintStream(err, true, charset);
  }

  /** Standard output as bytes. */
  OutputStream out() {
    return out;
  }

  /** Standard output as text in the terminal's encoding. */
  PrintStream textOut() {
    return textOut;
  }

  /** Standard error: progress, faults. */
  PrintStream err() {
    return err;
  }

  /** The characters that standard output can show. */
  Glyphs glyphs() {
    return Glyphs.of(charset);
  }
}
