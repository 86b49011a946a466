/* threads.h, on pthread.h. */
#include <errno.h>
#include <stdlib.h>
#include <threads.h>
#include <time.h>

struct start {
  thrd_start_t function;
  void *argument;
};

static int result(int error)
{
  switch (error) {
  case 0:
    return thrd_success;
  case ENOMEM:
    return thrd_nomem;
  case ETIMEDOUT:
    return thrd_timedout;
  case EBUSY:
    return thrd_busy;
  default:
    return thrd_error;
  }
}

static void *run(void *given)
{
  struct start s = *(struct start *)given;

  free(given);
  return (void *)(long)s.function(s.argument);
}

int thrd_create(thrd_t *id, thrd_start_t function, void *argument)
{
  struct start *s = malloc(sizeof *s);

  if (!s)
    return thrd_nomem;
  s->function = function;
  s->argument = argument;
  return result(pthread_create(id, NULL, run, s));
}

int thrd_join(thrd_t id, int *value)
{
  void *got;
  int error = pthread_join(id, &got);

  if (!error && value)
    *value = (int)(long)got;
  return result(error);
}

int thrd_detach(thrd_t id)
{
  return result(pthread_detach(id));
}

thrd_t thrd_current(void)
{
  return pthread_self();
}

int thrd_equal(thrd_t a, thrd_t b)
{
  return a == b;
}

void thrd_exit(int value)
{
  pthread_exit((void *)(long)value);
}

void thrd_yield(void)
{
  sched_yield();
}

int thrd_sleep(const struct timespec *time, struct timespec *left)
{
  int error = clock_nanosleep(CLOCK_REALTIME, 0, time, left);

  return error == 0 ? 0 : error == EINTR ? -1 : -2;
}

int mtx_init(mtx_t *mutex, int type)
{
  pthread_mutexattr_t attr;

  pthread_mutexattr_init(&attr);
  if (type & mtx_recursive)
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
  return result(pthread_mutex_init(mutex, &attr));
}

int mtx_lock(mtx_t *mutex)
{
  return result(pthread_mutex_lock(mutex));
}

int mtx_trylock(mtx_t *mutex)
{
  return result(pthread_mutex_trylock(mutex));
}

int mtx_timedlock(mtx_t *mutex, const struct timespec *when)
{
  return result(pthread_mutex_timedlock(mutex, when));
}

int mtx_unlock(mtx_t *mutex)
{
  return result(pthread_mutex_unlock(mutex));
}

void mtx_destroy(mtx_t *mutex)
{
  pthread_mutex_destroy(mutex);
}

int cnd_init(cnd_t *cond)
{
  return result(pthread_cond_init(cond, NULL));
}

int cnd_signal(cnd_t *cond)
{
  return result(pthread_cond_signal(cond));
}

int cnd_broadcast(cnd_t *cond)
{
  return result(pthread_cond_broadcast(cond));
}

int cnd_wait(cnd_t *cond, mtx_t *mutex)
{
  return result(pthread_cond_wait(cond, mutex));
}

int cnd_timedwait(cnd_t *cond, mtx_t *mutex, const struct timespec *when)
{
  return result(pthread_cond_timedwait(cond, mutex, when));
}

void cnd_destroy(cnd_t *cond)
{
  pthread_cond_destroy(cond);
}

int tss_create(tss_t *key, tss_dtor_t destructor)
{
  return result(pthread_key_create(key, destructor));
}

void *tss_get(tss_t key)
{
  return pthread_getspecific(key);
}

int tss_set(tss_t key, void *value)
{
  return result(pthread_setspecific(key, value));
}

void tss_delete(tss_t key)
{
  pthread_key_delete(key);
}

void call_once(once_flag *flag, void (*function)(void))
{
  pthread_once(flag, function);
}
