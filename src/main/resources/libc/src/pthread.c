/* Threads: a descriptor at the top of each thread's stack, stacks kept for the next thread as glibc does. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#define STACK_BYTES (8L << 20)
#define GUARD 4096
#define DESCRIPTOR_BYTES 2304
#define KEYS PTHREAD_KEYS_MAX

extern int __thread_create(long (*)(void *), void *, void *);
extern void __thread_exit(void *) __attribute__((__noreturn__));
extern int __thread_join(int, void **);
extern int __thread_set_name(int, const char *);
extern int __thread_get_name(int, char *, size_t);
extern int __thread_cancel(int);
extern int __cancel_mode(int, int);
extern void __cancel_handler(void (*)(int));
extern int __tgsigqueue(int, int, union sigval);

struct thread {
  struct thread *self, *next;
  int tid, detached, finished, joined;
  void *(*function)(void *);
  void *argument;
  char *stack;
  size_t size, guard;
  void **values;
  struct __pthread_cleanup *cleanups;
  void *result;
  struct copy *copies;
};

/* A thread's own copy of a _Thread_local variable. */
struct copy {
  struct copy *next;
  const char *variable;
  long size;
  _Alignas(16) char bytes[];
};

struct attributes {
  size_t stack;
  void *address;
  size_t guard;
  int detached, policy, priority, inherit, has_guard;
};

static struct thread main_thread = {&main_thread}, *threads = &main_thread, *spare;
static struct { int used; void (*destructor)(void *); } keys[KEYS];

static struct thread *current(void)
{
  int tid = gettid();
  struct thread *t;

  if (tid == getpid()) {
    main_thread.tid = tid;
    return &main_thread;
  }
  for (t = threads; t; t = t->next)
    if (t->tid == tid)
      return t;
  return &main_thread;
}

pthread_t pthread_self(void)
{
  return (pthread_t)current();
}

int pthread_equal(pthread_t a, pthread_t b)
{
  return a == b;
}

static void forget(struct thread *t)
{
  struct thread **at;

  for (at = &threads; *at; at = &(*at)->next)
    if (*at == t) {
      *at = t->next;
      break;
    }
  if (t->guard) {
    t->next = spare;
    spare = t;
  }
}

static void destroy_values(struct thread *t)
{
  for (int round = 0, again = 1; t->values && again && round < 4; round++) {
    again = 0;
    for (int i = 0; i < KEYS; i++)
      if (keys[i].used && t->values[i]) {
        void *value = t->values[i];

        t->values[i] = NULL;
        if (keys[i].destructor) {
          keys[i].destructor(value);
          again = 1;
        }
      }
  }
  free(t->values);
  t->values = NULL;
}

void __pthread_push(struct __pthread_cleanup *c)
{
  struct thread *t = current();

  c->next = t->cleanups;
  t->cleanups = c;
}

void __pthread_pop(struct __pthread_cleanup *c, int execute)
{
  current()->cleanups = c->next;
  if (execute)
    c->function(c->argument);
}

static void finish(struct thread *t)
{
  struct copy *c, *next;

  while (t->cleanups) {
    struct __pthread_cleanup *c = t->cleanups;

    t->cleanups = c->next;
    c->function(c->argument);
  }
  destroy_values(t);
  for (c = t->copies; c; c = next) {
    next = c->next;
    free(c);
  }
  t->copies = NULL;
  t->finished = 1;
  if (t->detached)
    t->tid = -1;
}

void pthread_exit(void *value)
{
  __cancel_mode(PTHREAD_CANCEL_DISABLE, -1);
  finish(current());
  __thread_exit(value);
}

static void canceled(int signal)
{
  pthread_exit(PTHREAD_CANCELED);
}

int pthread_cancel(pthread_t id)
{
  struct thread *t = (struct thread *)id;

  if (t->finished)
    return 0;
  __cancel_handler(canceled);
  return __thread_cancel(t == &main_thread ? getpid() : t->tid);
}

int pthread_setcancelstate(int state, int *old)
{
  int before;

  if (state != PTHREAD_CANCEL_ENABLE && state != PTHREAD_CANCEL_DISABLE)
    return EINVAL;
  before = __cancel_mode(state, -1);
  if (old)
    *old = before & 1;
  return 0;
}

int pthread_setcanceltype(int type, int *old)
{
  int before;

  if (type != PTHREAD_CANCEL_DEFERRED && type != PTHREAD_CANCEL_ASYNCHRONOUS)
    return EINVAL;
  before = __cancel_mode(-1, type);
  if (old)
    *old = before >> 1;
  return 0;
}

static long start(void *argument)
{
  struct thread *t = argument;
  void *value;

  t->tid = gettid();
  value = t->function(t->argument);
  finish(t);
  __thread_exit(value);
}

/* Where this thread's copy of a variable is: the first thread's is the variable itself. */
void *__tls_address(char *variable, const char *image, long size)
{
  struct thread *t;
  struct copy *c;

  if (gettid() == getpid())
    return variable;
  t = current();
  for (c = t->copies; c; c = c->next)
    if (c->variable == variable)
      return c->bytes;
  c = malloc(sizeof *c + size);
  if (!c)
    abort();
  c->next = t->copies;
  c->variable = variable;
  c->size = size;
  memcpy(c->bytes, image, size);
  t->copies = c;
  return c->bytes;
}

static struct thread *given_stack(char *memory, size_t size)
{
  struct thread *t = (struct thread *)((unsigned long)(memory + size - DESCRIPTOR_BYTES) & ~63UL);

  memset(t, 0, sizeof *t);
  t->stack = memory;
  t->size = size;
  t->guard = 0;
  return t;
}

static struct thread *stack(size_t size)
{
  struct thread **at, *t;
  char *memory;

  for (at = &threads; *at; ) {
    t = *at;
    if (t->detached && t->finished)
      forget(t);
    else
      at = &t->next;
  }
  for (at = &spare; *at; at = &(*at)->next)
    if ((*at)->size == size) {
      t = *at;
      *at = t->next;
      memory = t->stack;
      memset(t, 0, sizeof *t);
      t->stack = memory;
      t->size = size;
      t->guard = GUARD;
      return t;
    }
  memory = mmap(NULL, size + GUARD, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
  if (memory == MAP_FAILED)
    return NULL;
  mprotect(memory + GUARD, size, PROT_READ | PROT_WRITE);
  t = (struct thread *)(memory + GUARD + size - DESCRIPTOR_BYTES);
  t->stack = memory;
  t->size = size;
  t->guard = GUARD;
  return t;
}

int pthread_create(pthread_t *id, const pthread_attr_t *attr, void *(*function)(void *), void *argument)
{
  const struct attributes *a = (const struct attributes *)attr;
  struct thread *t;
  int tid;

  if (a && a->address)
    t = given_stack(a->address, a->stack);
  else
    t = stack(a && a->stack ? a->stack : STACK_BYTES);

  if (!t)
    return EAGAIN;
  t->self = t;
  t->function = function;
  t->argument = argument;
  t->detached = a && a->detached;
  t->next = threads;
  threads = t;
  *id = (pthread_t)t;
  tid = __thread_create(start, t, (void *)((unsigned long)t & ~63UL));
  if (tid < 0) {
    forget(t);
    return -tid;
  }
  if (!t->tid)
    t->tid = tid;
  return 0;
}

static int join(struct thread *t, void **value, const struct timespec *when, clockid_t clock)
{
  int error;

  if (t->detached)
    return EINVAL;
  if (t == current())
    return EDEADLK;
  while (when && !t->finished) {
    struct timespec now, pause = {0, 100000};

    clock_gettime(clock, &now);
    if (now.tv_sec > when->tv_sec || (now.tv_sec == when->tv_sec && now.tv_nsec >= when->tv_nsec))
      return ETIMEDOUT;
    nanosleep(&pause, NULL);
  }
  do
    error = __thread_join(t->tid, value);
  while (error == EINTR);
  if (!error)
    forget(t);
  return error;
}

int pthread_join(pthread_t id, void **value)
{
  return join((struct thread *)id, value, NULL, 0);
}

int pthread_tryjoin_np(pthread_t id, void **value)
{
  struct thread *t = (struct thread *)id;

  return t->finished || t->detached ? join(t, value, NULL, 0) : EBUSY;
}

int pthread_timedjoin_np(pthread_t id, void **value, const struct timespec *when)
{
  return join((struct thread *)id, value, when, CLOCK_REALTIME);
}

int pthread_clockjoin_np(pthread_t id, void **value, clockid_t clock, const struct timespec *when)
{
  return join((struct thread *)id, value, when, clock);
}

int pthread_detach(pthread_t id)
{
  struct thread *t = (struct thread *)id;

  if (t->detached)
    return EINVAL;
  t->detached = 1;
  return 0;
}

int pthread_kill(pthread_t id, int signal)
{
  struct thread *t = (struct thread *)id;

  if (t == &main_thread)
    t->tid = getpid();
  if (t->finished)
    return 0;
  return tgkill(getpid(), t->tid, signal) ? errno : 0;
}

int pthread_sigqueue(pthread_t id, int signal, const union sigval value)
{
  struct thread *t = (struct thread *)id;

  if (t == &main_thread)
    t->tid = getpid();
  return t->finished ? ESRCH : __tgsigqueue(t->tid, signal, value);
}

int pthread_getcpuclockid(pthread_t id, clockid_t *clock)
{
  struct thread *t = (struct thread *)id;

  *clock = ~(t == &main_thread ? getpid() : t->tid) << 3 | 6;
  return 0;
}

int pthread_setname_np(pthread_t id, const char *name)
{
  struct thread *t = (struct thread *)id;

  if (strlen(name) > 15)
    return ERANGE;
  return __thread_set_name(t == &main_thread ? getpid() : t->tid, name);
}

int pthread_getname_np(pthread_t id, char *name, size_t size)
{
  struct thread *t = (struct thread *)id;

  if (size < 16)
    return ERANGE;
  return __thread_get_name(t == &main_thread ? getpid() : t->tid, name, size);
}

int pthread_attr_init(pthread_attr_t *attr)
{
  memset(attr, 0, sizeof *attr);
  return 0;
}

int pthread_attr_destroy(pthread_attr_t *attr)
{
  return 0;
}

int pthread_attr_setdetachstate(pthread_attr_t *attr, int state)
{
  if (state != PTHREAD_CREATE_DETACHED && state != PTHREAD_CREATE_JOINABLE)
    return EINVAL;
  ((struct attributes *)attr)->detached = state;
  return 0;
}

int pthread_attr_getdetachstate(const pthread_attr_t *attr, int *state)
{
  *state = ((const struct attributes *)attr)->detached;
  return 0;
}

int pthread_attr_setstacksize(pthread_attr_t *attr, size_t size)
{
  if (size < PTHREAD_STACK_MIN)
    return EINVAL;
  ((struct attributes *)attr)->stack = (size + 4095) & ~4095UL;
  return 0;
}

int pthread_attr_setstack(pthread_attr_t *attr, void *address, size_t size)
{
  struct attributes *a = (struct attributes *)attr;

  if (size < PTHREAD_STACK_MIN)
    return EINVAL;
  a->address = address;
  a->stack = size;
  return 0;
}

int pthread_attr_getstack(const pthread_attr_t *attr, void **address, size_t *size)
{
  const struct attributes *a = (const struct attributes *)attr;

  *address = a->address;
  *size = a->stack;
  return 0;
}

int pthread_attr_setguardsize(pthread_attr_t *attr, size_t size)
{
  struct attributes *a = (struct attributes *)attr;

  a->guard = size;
  a->has_guard = 1;
  return 0;
}

int pthread_attr_getguardsize(const pthread_attr_t *attr, size_t *size)
{
  const struct attributes *a = (const struct attributes *)attr;

  *size = a->has_guard ? a->guard : GUARD;
  return 0;
}

int pthread_attr_setscope(pthread_attr_t *attr, int scope)
{
  return scope == PTHREAD_SCOPE_SYSTEM ? 0 : scope == PTHREAD_SCOPE_PROCESS ? ENOTSUP : EINVAL;
}

int pthread_attr_getscope(const pthread_attr_t *attr, int *scope)
{
  *scope = PTHREAD_SCOPE_SYSTEM;
  return 0;
}

int pthread_attr_setschedpolicy(pthread_attr_t *attr, int policy)
{
  if (policy != SCHED_OTHER && policy != SCHED_FIFO && policy != SCHED_RR)
    return EINVAL;
  ((struct attributes *)attr)->policy = policy;
  return 0;
}

int pthread_attr_getschedpolicy(const pthread_attr_t *attr, int *policy)
{
  *policy = ((const struct attributes *)attr)->policy;
  return 0;
}

int pthread_attr_setschedparam(pthread_attr_t *attr, const struct sched_param *param)
{
  struct attributes *a = (struct attributes *)attr;

  if (param->sched_priority < sched_get_priority_min(a->policy) || param->sched_priority > sched_get_priority_max(a->policy))
    return EINVAL;
  a->priority = param->sched_priority;
  return 0;
}

int pthread_attr_getschedparam(const pthread_attr_t *attr, struct sched_param *param)
{
  param->sched_priority = ((const struct attributes *)attr)->priority;
  return 0;
}

int pthread_attr_setinheritsched(pthread_attr_t *attr, int inherit)
{
  if (inherit != PTHREAD_INHERIT_SCHED && inherit != PTHREAD_EXPLICIT_SCHED)
    return EINVAL;
  ((struct attributes *)attr)->inherit = inherit;
  return 0;
}

int pthread_attr_getinheritsched(const pthread_attr_t *attr, int *inherit)
{
  *inherit = ((const struct attributes *)attr)->inherit;
  return 0;
}

int pthread_getattr_np(pthread_t id, pthread_attr_t *attr)
{
  struct thread *t = (struct thread *)id;
  struct attributes *a = (struct attributes *)attr;

  memset(attr, 0, sizeof *attr);
  a->detached = t->detached;
  a->has_guard = 1;
  if (t == &main_thread) {
    char line[256];
    FILE *maps = fopen("/proc/self/maps", "r");
    unsigned long from, to;
    struct rlimit limit;

    getrlimit(RLIMIT_STACK, &limit);
    while (maps && fgets(line, sizeof line, maps))
      if (strstr(line, "[stack]") && sscanf(line, "%lx-%lx", &from, &to) == 2) {
        a->stack = limit.rlim_cur == RLIM_INFINITY ? to - from : limit.rlim_cur;
        a->address = (char *)to - a->stack;
      }
    if (maps)
      fclose(maps);
    return 0;
  }
  a->guard = t->guard;
  a->stack = t->size;
  a->address = t->stack + t->guard;
  return 0;
}

int pthread_getschedparam(pthread_t id, int *policy, struct sched_param *param)
{
  *policy = SCHED_OTHER;
  param->sched_priority = 0;
  return 0;
}

int pthread_getconcurrency(void)
{
  return 0;
}

int pthread_setconcurrency(int level)
{
  return level < 0 ? EINVAL : 0;
}

int pthread_attr_getstacksize(const pthread_attr_t *attr, size_t *size)
{
  const struct attributes *a = (const struct attributes *)attr;

  *size = a->stack ? a->stack : STACK_BYTES;
  return 0;
}

int pthread_key_create(pthread_key_t *key, void (*destructor)(void *))
{
  for (int i = 0; i < KEYS; i++)
    if (!keys[i].used) {
      keys[i].used = 1;
      keys[i].destructor = destructor;
      *key = i;
      return 0;
    }
  return EAGAIN;
}

int pthread_key_delete(pthread_key_t key)
{
  if (key >= KEYS || !keys[key].used)
    return EINVAL;
  keys[key].used = 0;
  return 0;
}

void *pthread_getspecific(pthread_key_t key)
{
  struct thread *t = current();

  return key < KEYS && t->values ? t->values[key] : NULL;
}

int pthread_setspecific(pthread_key_t key, const void *value)
{
  struct thread *t = current();

  if (key >= KEYS || !keys[key].used)
    return EINVAL;
  if (!t->values && !(t->values = calloc(KEYS, sizeof *t->values)))
    return ENOMEM;
  t->values[key] = (void *)value;
  return 0;
}
