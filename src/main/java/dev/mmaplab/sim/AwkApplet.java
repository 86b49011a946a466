package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** awk: patterns and actions. */
final class AwkApplet {
  private AwkApplet() {}

  static int run(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "+F:v:f:e:W:");
    List<String> words = new ArrayList<>(options.words());
    List<String> texts = new ArrayList<>(options.values('e'));
    for (String file : options.values('f')) {
      texts.add(
          TextApplets.text(streams, "awk", file)
              .orElseThrow(() -> new AppletFailure("cannot read " + file)));
    }
    if (texts.isEmpty()) {
      if (words.isEmpty()) {
        throw AppletFailure.usage("");
      }
      texts.add(words.removeFirst());
    }
    AwkSyntax.Program program = AwkParser.parse(String.join("\n", texts));
    AwkInput input = new AwkInput(streams, words);
    AwkInterpreter interpreter = new AwkInterpreter(streams, program, input);
    options.value('F').ifPresent(f -> input.set("FS", AwkValue.of(EchoText.unescape(f))));
    options.values('v').forEach(input::assignment);
    try {
      return interpreter.run();
    } catch (PatternSyntaxException e) {
      throw new AppletFailure(PosixPattern.refusal(e));
    }
  }
}
