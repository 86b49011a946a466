package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.PatternSyntaxException;

/** sed: an editor that works through its input line by line. */
final class SedApplet {
  private final Streams streams;
  private final List<SedScript.Command> script;
  private final boolean quiet;
  private final List<String> appended = new ArrayList<>();
  private final boolean[] inRange;
  private final int[] rangeEnd;
  private Optional<LineReader> reader = Optional.empty();
  private Optional<LineReader.Line> ahead = Optional.empty();
  private List<String> files = List.of();
  private StringBuilder out = new StringBuilder();
  private boolean toFile;
  private String space = "";
  private String hold = "";
  private boolean ended = true;
  private long number;
  private int status;
  private boolean quit;

  private SedApplet(Streams streams, List<SedScript.Command> script, boolean quiet) {
    this.streams = streams;
    this.script = script;
    this.quiet = quiet;
    this.inRange = new boolean[script.size()];
    this.rangeEnd = new int[script.size()];
  }

  static int run(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "irEne:f:sz");
    List<String> words = new ArrayList<>(options.words());
    List<String> texts = new ArrayList<>(options.values('e'));
    for (String file : options.values('f')) {
      TextApplets.text(streams, "sed", file).ifPresent(t -> texts.add(t.replaceFirst("\n$", "")));
    }
    if (!options.has('e') && !options.has('f')) {
      if (words.isEmpty()) {
        throw AppletFailure.usage("");
      }
      texts.add(words.removeFirst());
    }
    List<SedScript.Command> script;
    try {
      script = SedScript.read(String.join("\n", texts), options.has('E') || options.has('r'));
    } catch (PatternSyntaxException e) {
      throw new AppletFailure(PosixPattern.refusal(e));
    }
    if (!options.has('i')) {
      return new SedApplet(streams, script, options.has('n'))
          .edit(words.isEmpty() ? List.of("-") : words);
    }
    int status = 0;
    for (String path : words) {
      SedApplet sed = new SedApplet(streams, script, options.has('n'));
      sed.toFile = true;
      status |= sed.edit(List.of(path));
      if (sed.status == 0) {
        int fd =
            streams
                .calls()
                .open(path, OpenFlags.WRITE | OpenFlags.CREATE | OpenFlags.TRUNCATE, 0666);
        streams.write(fd, sed.out.toString().getBytes(StandardCharsets.ISO_8859_1));
        streams.calls().close(fd);
      }
    }
    return status;
  }

  private int edit(List<String> paths) {
    files = new ArrayList<>(paths);
    advance();
    while (ahead.isPresent() && !quit) {
      take();
      cycle();
    }
    reader.ifPresent(LineReader::close);
    return status;
  }

  /** Looks one line ahead: {@code $} is known by that. */
  private void advance() {
    ahead = Optional.empty();
    while (ahead.isEmpty()) {
      if (reader.isEmpty()) {
        if (files.isEmpty()) {
          return;
        }
        String path = files.removeFirst();
        try {
          reader = Optional.of(LineReader.open(streams, path));
        } catch (ErrnoException e) {
          streams.err("sed: " + path + ": " + ErrorText.of(e.errno()) + "\n");
          status = 1;
          continue;
        }
      }
      ahead = reader.get().next();
      if (ahead.isEmpty()) {
        reader.get().close();
        reader = Optional.empty();
      }
    }
  }

  private void take() {
    LineReader.Line line = ahead.orElseThrow();
    space = line.text();
    ended = line.ended();
    number++;
    advance();
  }

  private void cycle() {
    boolean again = true;
    while (again) {
      again = commands();
    }
  }

  /** Runs the script once; true to run it again on what is left (D). */
  private boolean commands() {
    boolean substituted = false;
    int steps = 0;
    for (int i = 0; i < script.size(); i++) {
      if (++steps % 64 == 0) {
        streams.kernel().limits().chargeInstructions(10_000);
      }
      SedScript.Command c = script.get(i);
      if (selected(c, i) == c.inverted()) {
        i = c.kind() == '{' ? c.jump() : i;
        continue;
      }
      switch (c.kind()) {
        case '{', '}', ':' -> {}
        case '=' -> print(number + "\n");
        case 'a' -> appended.add(c.text() + "\n");
        case 'i' -> print(c.text() + "\n");
        case 'c' -> {
          if (c.second().isEmpty() || !inRange[i]) {
            print(c.text() + "\n");
          }
          finish(false);
          return false;
        }
        case 'd' -> {
          finish(false);
          return false;
        }
        case 'D' -> {
          int newline = space.indexOf('\n');
          if (newline < 0) {
            finish(false);
            return false;
          }
          space = space.substring(newline + 1);
          flushAppended();
          return true;
        }
        case 'p' -> print(space + "\n");
        case 'P' -> {
          int newline = space.indexOf('\n');
          print((newline < 0 ? space : space.substring(0, newline)) + "\n");
        }
        case 'n' -> {
          if (ahead.isEmpty()) {
            quit = true;
            finish(true);
            return false;
          }
          finish(true);
          take();
        }
        case 'N' -> {
          if (ahead.isEmpty()) {
            quit = true;
            finish(true);
            return false;
          }
          String before = space;
          flushAppended();
          take();
          space = before + "\n" + space;
          streams.hold(space.length());
        }
        case 'h' -> hold = space;
        case 'H' -> hold = hold + "\n" + space;
        case 'g' -> space = hold;
        case 'G' -> space = space + "\n" + hold;
        case 'x' -> {
          String before = space;
          space = hold;
          hold = before;
        }
        case 'q' -> {
          quit = true;
          finish(true);
          return false;
        }
        case 'r' -> TextApplets.text(streams, "sed", c.text()).ifPresent(appended::add);
        case 'w' -> write(c.text(), space + "\n");
        case 'y' -> space = mapped(space, c.text(), c.replacement());
        case 's' -> substituted |= substitute(c);
        case 'b' -> i = c.jump();
        case 't' -> {
          if (substituted) {
            substituted = false;
            i = c.jump();
          }
        }
        case 'T' -> {
          if (!substituted) {
            i = c.jump();
          }
          substituted = false;
        }
        default -> throw new IllegalStateException("sed " + c.kind());
      }
    }
    finish(true);
    return false;
  }

  private void finish(boolean show) {
    if (show && !quiet) {
      print(space + (ended ? "\n" : ""));
    }
    flushAppended();
  }

  private void flushAppended() {
    appended.forEach(this::print);
    appended.clear();
  }

  private void print(String text) {
    if (toFile) {
      streams.hold(text.length());
      out.append(text);
    } else {
      streams.print(text);
    }
  }

  private void write(String path, String text) {
    if (path.equals("/dev/stdout")) {
      print(text);
      return;
    }
    int fd =
        streams.calls().open(path, OpenFlags.WRITE | OpenFlags.CREATE | OpenFlags.APPEND, 0666);
    streams.write(fd, text.getBytes(StandardCharsets.ISO_8859_1));
    streams.calls().close(fd);
  }

  private boolean selected(SedScript.Command c, int index) {
    if (c.first().isEmpty()) {
      return true;
    }
    if (c.second().isEmpty()) {
      return matches(c.first().get());
    }
    SedScript.Address end = c.second().get();
    if (inRange[index]) {
      boolean stops =
          end.kind() == SedScript.Kind.LINE || end.kind() == SedScript.Kind.OFFSET
              ? number >= rangeEnd[index]
              : matches(end);
      if (end.kind() == SedScript.Kind.LINE && number > rangeEnd[index]) {
        inRange[index] = false;
        return matches(c.first().get());
      }
      inRange[index] = !stops;
      return true;
    }
    boolean zero = c.first().get().kind() == SedScript.Kind.LINE && c.first().get().line() == 0;
    if (zero ? number == 1 : matches(c.first().get())) {
      rangeEnd[index] =
          end.kind() == SedScript.Kind.OFFSET ? (int) number + end.line() : end.line();
      inRange[index] =
          switch (end.kind()) {
            case LINE, OFFSET -> number < rangeEnd[index];
            case LAST -> ahead.isPresent();
            case PATTERN -> !(zero && matches(end));
          };
      return true;
    }
    return false;
  }

  private boolean matches(SedScript.Address a) {
    return switch (a.kind()) {
      case LINE, OFFSET -> number == a.line();
      case LAST -> ahead.isEmpty() && files.isEmpty();
      case PATTERN -> PosixPattern.matcher(a.pattern().orElseThrow(), space, streams).find();
    };
  }

  private boolean substitute(SedScript.Command c) {
    Matcher m = PosixPattern.matcher(c.pattern().orElseThrow(), space, streams);
    StringBuilder result = new StringBuilder();
    int at = 0;
    int count = 0;
    boolean done = false;
    while (m.find()) {
      count++;
      if (count < c.number()) {
        continue;
      }
      result.append(space, at, m.start());
      SedScript.replacement(c.replacement(), m, result);
      streams.kernel().limits().chargeInstructions(result.length() / 8);
      at = m.end();
      done = true;
      if (!c.text().contains("g") || result.length() > 1 << 20) {
        break;
      }
    }
    if (!done) {
      return false;
    }
    space = result.append(space.substring(at)).toString();
    if (c.text().contains("p")) {
      print(space + "\n");
    }
    int file = c.text().indexOf('w');
    if (file >= 0) {
      write(c.text().substring(file + 1).strip(), space + "\n");
    }
    return true;
  }

  private static String mapped(String text, String from, String to) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = from.indexOf(c);
      out.append(at < 0 ? c : to.charAt(at));
    }
    return out.toString();
  }
}
