package dev.mmaplab.sim;

/** A command ends with a message. */
final class AppletFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final boolean usage;

  /**
   * @param message what follows the command's name
   */
  AppletFailure(String message) {
    this(message, 1);
  }

  AppletFailure(String message, int status) {
    this(message, status, false);
  }

  AppletFailure(String message, Throwable cause) {
    super(message, cause, false, false);
    this.status = 1;
    this.usage = false;
  }

  private AppletFailure(String message, int status, boolean usage) {
    super(message, null, false, false);
    this.status = status;
    this.usage = usage;
  }

  /** Wrong options: how the command is used follows the message, which may be empty. */
  static AppletFailure usage(String message) {
    return new AppletFailure(message, 1, true);
  }

  /** The same with another status. */
  AppletFailure with(int other) {
    return new AppletFailure(String.valueOf(getMessage()), other, usage);
  }

  /** What is printed, and the status. */
  int tell(Streams streams, String name) {
    String message = String.valueOf(getMessage());
    if (!usage || !message.isEmpty()) {
      streams.err(name + ": " + message + "\n");
    }
    if (usage) {
      streams.err(Usage.of(name));
    }
    return status;
  }
}
