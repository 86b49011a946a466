package dev.mmaplab.kernel;

/** One end of a stream socketpair(2): what is written here is read at the other end. */
final class SocketPair extends Inode {
  private static final int S_IFSOCK = 0140000;

  private final OpenFile incoming;
  private final OpenFile outgoing;

  private SocketPair(Kernel kernel, OpenFile incoming, OpenFile outgoing) {
    super(kernel, S_IFSOCK | 0777);
    this.incoming = incoming;
    this.outgoing = outgoing;
  }

  /**
   * Two ends, connected.
   *
   * @param flags O_NONBLOCK or 0
   */
  static OpenFile[] create(Kernel kernel, int flags) {
    Pipe there = new Pipe(kernel);
    Pipe back = new Pipe(kernel);
    return new OpenFile[] {end(kernel, there, back, flags), end(kernel, back, there, flags)};
  }

  private static OpenFile end(Kernel kernel, Pipe in, Pipe out, int flags) {
    OpenFile incoming = kernel.files().anonymous(in, "", flags);
    OpenFile outgoing = kernel.files().anonymous(out, "", flags | OpenFile.O_WRONLY);
    SocketPair socket = new SocketPair(kernel, incoming, outgoing);
    return kernel
        .files()
        .anonymous(socket, "socket:[" + socket.number() + "]", flags | OpenFile.O_RDWR);
  }

  @Override
  public FileActions actions() {
    return new FileActions() {
      @Override
      public void release(OpenFile file) {
        incoming.drop();
        outgoing.drop();
      }

      @Override
      public boolean canSeek(OpenFile file) {
        return false;
      }

      @Override
      public long read(OpenFile file, long buffer, long count, FilePosition position) {
        incoming.setFlags(file.flags());
        return incoming.actions().read(incoming, buffer, count, position);
      }

      @Override
      public long write(OpenFile file, long buffer, long count, FilePosition position) {
        outgoing.setFlags(file.flags());
        return outgoing.actions().write(outgoing, buffer, count, position);
      }

      @Override
      public long activity(OpenFile file) {
        return incoming.actions().activity(incoming);
      }

      @Override
      public int poll(OpenFile file) {
        return incoming.actions().poll(incoming) | outgoing.actions().poll(outgoing);
      }
    };
  }
}
