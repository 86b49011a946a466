/* pthread_atfork, and the fork that obeys it. */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

extern pid_t __fork(void);

struct handlers {
  struct handlers *next, *previous;
  void (*prepare)(void), (*parent)(void), (*child)(void);
};

static struct handlers *first, *last;

int pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
{
  struct handlers *h = malloc(sizeof *h);

  if (!h)
    return ENOMEM;
  h->prepare = prepare;
  h->parent = parent;
  h->child = child;
  h->next = NULL;
  h->previous = last;
  *(last ? &last->next : &first) = h;
  last = h;
  return 0;
}

pid_t fork(void)
{
  pid_t pid;

  for (struct handlers *h = last; h; h = h->previous)
    if (h->prepare)
      h->prepare();
  pid = __fork();
  for (struct handlers *h = first; h; h = h->next) {
    void (*after)(void) = pid ? h->parent : h->child;

    if (after)
      after();
  }
  return pid;
}
