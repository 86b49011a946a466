#!/usr/bin/env python3
"""Asks busybox what the scripts of these files answer, and writes it beside them.

    record.py [FILE...]        as root; without files: all that lie beside this program

Needs Debian's busybox-static (apt-get install busybox-static). Each script is run by `/bin/sh -c` in
a fresh directory of a small root of its own, on a terminal, with nothing to read. A file has blocks

    ###
    SCRIPT
    ===
    OUTPUT
    [exit N]

To add a script, write its block with nothing after ===.
"""
import glob, os, pty, re, select, shutil, signal, subprocess, sys, tempfile, termios, time

PATIENCE = 5
ENVIRONMENT = {"PATH": "/bin", "HOME": "/", "TERM": "linux"}


def make_root():
    root = tempfile.mkdtemp(prefix="record-shell-")
    for folder in ("bin", "dev", "proc", "tmp"):
        os.mkdir(os.path.join(root, folder))
    shutil.copy("/bin/busybox", root + "/bin/busybox")
    subprocess.run(["chroot", root, "/bin/busybox", "--install", "-s", "/bin"], check=True)
    for name, minor in (("null", 3), ("zero", 5), ("full", 7), ("urandom", 9)):
        subprocess.run(["mknod", "-m", "666", f"{root}/dev/{name}", "c", "1", str(minor)], check=True)
    subprocess.run(["mount", "-t", "proc", "proc", root + "/proc"], check=True)
    return root


def answer(root, script):
    shutil.rmtree(root + "/tmp")
    os.makedirs(root + "/tmp/w")
    terminal, theirs = pty.openpty()
    attributes = termios.tcgetattr(theirs)
    attributes[1] &= ~termios.OPOST
    attributes[3] &= ~termios.ECHO
    termios.tcsetattr(theirs, termios.TCSANOW, attributes)

    def enter():
        os.chroot(root)
        os.chdir("/tmp/w")
        os.umask(0o22)

    process = subprocess.Popen(
        ["/bin/sh", "-c", script], executable="/bin/busybox", env=ENVIRONMENT, preexec_fn=enter,
        stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, start_new_session=True)
    os.close(theirs)
    output, end = b"", time.time() + PATIENCE
    while True:
        if select.select([terminal], [], [], 0.05)[0]:
            try:
                more = os.read(terminal, 65536)
            except OSError:
                break
            if not more:
                break
            output += more
        elif process.poll() is not None:
            break
        if time.time() > end:
            os.killpg(process.pid, signal.SIGKILL)
            sys.exit("does not end: " + script)
    code = process.wait()
    os.close(terminal)
    code = 128 - code if code < 0 else code
    ending = f"[exit {code}]" if code <= 128 or code > 159 else f"[signal {signal.Signals(code - 128).name}]"
    return output.decode("utf-8", "replace") + ending


def record(root, path):
    with open(path, encoding="utf-8") as file:
        blocks = re.split(r"(?m)^###\n", file.read())
    written = ""
    for block in blocks:
        if block.strip():
            script = block.split("\n===\n")[0].rstrip("\n")
            written += "###\n" + script + "\n===\n" + answer(root, script) + "\n"
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(written)
    os.replace(path + ".new", path)


def main():
    files = sys.argv[1:] or sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "*.txt")))
    root = make_root()
    try:
        for path in files:
            record(root, path)
    finally:
        subprocess.run(["umount", root + "/proc"], check=False)
        shutil.rmtree(root)


main()
