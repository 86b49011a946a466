/* system(), popen() and pclose(): /bin/sh -c COMMAND in a child. */
#include <fcntl.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

extern void __fset_child(FILE *, int);
extern int __fchild(FILE *);
extern void __no_shell(void);

static void shell(const char *command)
{
  char *argv[] = {"sh", "-c", (char *)command, NULL};

  execve("/bin/sh", argv, environ);
  __no_shell();
  _exit(127);
}

int system(const char *command)
{
  struct sigaction ignore = {0}, interrupt, quit;
  sigset_t child, old;
  int status = -1;
  pid_t pid;

  if (!command)
    return 1;
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGINT, &ignore, &interrupt);
  sigaction(SIGQUIT, &ignore, &quit);
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  sigprocmask(SIG_BLOCK, &child, &old);
  pid = fork();
  if (pid == 0) {
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGQUIT, &quit, NULL);
    sigprocmask(SIG_SETMASK, &old, NULL);
    shell(command);
  }
  if (pid > 0)
    while (waitpid(pid, &status, 0) < 0)
      if (errno != EINTR) {
        status = -1;
        break;
      }
  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  sigprocmask(SIG_SETMASK, &old, NULL);
  return status;
}

FILE *popen(const char *command, const char *mode)
{
  int ends[2], reads = *mode == 'r';
  pid_t pid;
  FILE *file;

  if (*mode != 'r' && *mode != 'w') {
    errno = EINVAL;
    return NULL;
  }
  if (pipe(ends) < 0)
    return NULL;
  pid = fork();
  if (pid == 0) {
    dup2(ends[reads], reads);
    close(ends[0]);
    close(ends[1]);
    shell(command);
  }
  close(ends[reads]);
  if (pid < 0 || !(file = fdopen(ends[!reads], reads ? "r" : "w"))) {
    close(ends[!reads]);
    return NULL;
  }
  fcntl(ends[!reads], F_SETFD, FD_CLOEXEC);
  __fset_child(file, pid);
  return file;
}

int pclose(FILE *file)
{
  int status, pid = __fchild(file);

  fclose(file);
  while (waitpid(pid, &status, 0) < 0)
    if (errno != EINTR)
      return -1;
  return status;
}
