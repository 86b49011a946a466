/* timer_create(3): SIGEV_THREAD by way of a thread that waits for a signal of the library's own. */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

extern int __timer_create(clockid_t, struct sigevent *, int *);
extern int __timer_settime(int, int, const struct itimerspec *, struct itimerspec *);
extern int __timer_gettime(int, struct itimerspec *);
extern int __timer_getoverrun(int);
extern int __timer_delete(int);
extern int __timer_wait(void **);

struct threaded {
  struct threaded *next;
  int id;
  void (*function)(union sigval);
  union sigval value;
};

static struct threaded *all;
static volatile int helper;

static void *call(void *given)
{
  struct threaded t = *(struct threaded *)given;

  free(given);
  t.function(t.value);
  return NULL;
}

static void *serve(void *unused)
{
  helper = gettid();
  for (;;) {
    void *about;
    pthread_t id;
    pthread_attr_t attr;

    if (__timer_wait(&about) < 0)
      continue;
    for (struct threaded *t = all; t; t = t->next)
      if (t == about) {
        struct threaded *copy = malloc(sizeof *copy);

        *copy = *t;
        pthread_attr_init(&attr);
        pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
        pthread_create(&id, &attr, call, copy);
      }
  }
}

int timer_create(clockid_t clock, struct sigevent *event, timer_t *timer)
{
  struct sigevent kernel;
  struct threaded *t;
  pthread_t id;
  int number;

  if (!event || event->sigev_notify != SIGEV_THREAD) {
    if (__timer_create(clock, event, &number) < 0)
      return -1;
    *timer = (timer_t)(long)number;
    return 0;
  }
  if (!helper) {
    sigset_t every, old;

    sigfillset(&every);
    sigprocmask(SIG_BLOCK, &every, &old);
    pthread_create(&id, NULL, serve, NULL);
    sigprocmask(SIG_SETMASK, &old, NULL);
    while (!helper)
      sched_yield();
  }
  t = malloc(sizeof *t);
  t->function = event->sigev_notify_function;
  t->value = event->sigev_value;
  memset(&kernel, 0, sizeof kernel);
  kernel.sigev_value.sival_ptr = t;
  kernel.sigev_signo = 33;
  kernel.sigev_notify = SIGEV_THREAD_ID;
  kernel._sigev_un._tid = helper;
  if (__timer_create(clock, &kernel, &t->id) < 0) {
    free(t);
    return -1;
  }
  t->next = all;
  all = t;
  *timer = (timer_t)(long)t->id;
  return 0;
}

int timer_delete(timer_t timer)
{
  for (struct threaded **at = &all; *at; at = &(*at)->next)
    if ((*at)->id == (int)(long)timer) {
      struct threaded *t = *at;

      *at = t->next;
      free(t);
      break;
    }
  return __timer_delete((int)(long)timer);
}

int timer_settime(timer_t timer, int flags, const struct itimerspec *value, struct itimerspec *old)
{
  return __timer_settime((int)(long)timer, flags, value, old);
}

int timer_gettime(timer_t timer, struct itimerspec *value)
{
  return __timer_gettime((int)(long)timer, value);
}

int timer_getoverrun(timer_t timer)
{
  return __timer_getoverrun((int)(long)timer);
}
