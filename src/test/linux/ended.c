/* ended PROGRAM ARGUMENT...: runs a program for half a minute at most and says how it ended. */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATIENCE = 30, SIGNALED = 128, LAST_SIGNAL = 31 };

int main(int argc, char **argv) {
  int status;
  pid_t pid = argc > 1 ? fork() : -1;
  if (pid == 0) {
    alarm(PATIENCE);
    execv(argv[1], argv + 1);
    _exit(127);
  }
  if (pid < 0 || waitpid(pid, &status, 0) != pid)
    return 1;
  int code = WIFSIGNALED(status) ? SIGNALED + WTERMSIG(status) : WEXITSTATUS(status);
  if (code > SIGNALED && code <= SIGNALED + LAST_SIGNAL)
    printf("[signal SIG%s]\n", sigabbrev_np(code - SIGNALED));
  else
    printf("[exit %d]\n", code);
  return 0;
}
