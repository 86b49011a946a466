/* The older signal functions. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

int gsignal(int signal)
{
  return raise(signal);
}

__sighandler_t ssignal(int number, __sighandler_t handler)
{
  return signal(number, handler);
}

static int change(int how, int number)
{
  sigset_t set;

  sigemptyset(&set);
  return sigaddset(&set, number) < 0 ? -1 : sigprocmask(how, &set, NULL);
}

int sighold(int number)
{
  return change(SIG_BLOCK, number);
}

int sigrelse(int number)
{
  return change(SIG_UNBLOCK, number);
}

int sigignore(int number)
{
  struct sigaction a;

  memset(&a, 0, sizeof a);
  a.sa_handler = SIG_IGN;
  return sigaction(number, &a, NULL);
}

__sighandler_t sigset(int number, __sighandler_t handler)
{
  struct sigaction a, old;
  sigset_t set, before;

  sigemptyset(&set);
  if (sigaddset(&set, number) < 0)
    return SIG_ERR;
  if (handler == SIG_HOLD) {
    if (sigprocmask(SIG_BLOCK, &set, &before) < 0 || sigaction(number, NULL, &old) < 0)
      return SIG_ERR;
    return sigismember(&before, number) ? SIG_HOLD : old.sa_handler;
  }
  memset(&a, 0, sizeof a);
  a.sa_handler = handler;
  if (sigaction(number, &a, &old) < 0 || sigprocmask(SIG_UNBLOCK, &set, &before) < 0)
    return SIG_ERR;
  return sigismember(&before, number) ? SIG_HOLD : old.sa_handler;
}

int sigpause(int mask)
{
  sigset_t set;

  memset(&set, 0, sizeof set);
  memcpy(&set, &mask, sizeof mask);
  return sigsuspend(&set);
}

static int whole(int how, int mask)
{
  sigset_t set, old;
  int before;

  memset(&set, 0, sizeof set);
  memcpy(&set, &mask, sizeof mask);
  sigprocmask(how, &set, &old);
  memcpy(&before, &old, sizeof before);
  return before;
}

int sigblock(int mask)
{
  return whole(SIG_BLOCK, mask);
}

int sigsetmask(int mask)
{
  return whole(SIG_SETMASK, mask);
}

int siggetmask(void)
{
  return whole(SIG_BLOCK, 0);
}
