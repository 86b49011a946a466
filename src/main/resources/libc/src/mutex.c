/* Mutexes, conditions, read-write locks, spin locks, barriers, pthread_once: on futexes. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>

extern int __futex_wait(volatile int *, int, long);
extern int __futex_wake(volatile int *, int);

/* In glibc's order. lock: 0 free, 1 taken, 2 taken and waited for. */
struct mutex {
  volatile int lock;
  unsigned int count;
  int owner;
  unsigned int users;
  int kind;
};

static long until(const struct timespec *when)
{
  struct timespec now;
  long left;

  clock_gettime(CLOCK_REALTIME, &now);
  left = (when->tv_sec - now.tv_sec) * 1000000000L + when->tv_nsec - now.tv_nsec;
  return left > 0 ? left : 0;
}

static int take(volatile int *lock, const struct timespec *when)
{
  if (__sync_bool_compare_and_swap(lock, 0, 1))
    return 0;
  while (__sync_lock_test_and_set(lock, 2) != 0) {
    long left = when ? until(when) : -1;

    if (left == 0 || __futex_wait(lock, 2, left) == ETIMEDOUT)
      return ETIMEDOUT;
  }
  return 0;
}

static int lock(struct mutex *m, const struct timespec *when)
{
  int tid = gettid(), error;

  if (m->kind != PTHREAD_MUTEX_NORMAL && m->owner == tid && m->lock) {
    if (m->kind == PTHREAD_MUTEX_ERRORCHECK)
      return EDEADLK;
    m->count++;
    return 0;
  }
  error = take(&m->lock, when);
  if (!error) {
    m->owner = tid;
    m->count = 1;
  }
  return error;
}

int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr)
{
  memset(mutex, 0, sizeof *mutex);
  if (attr)
    ((struct mutex *)mutex)->kind = attr->__align;
  return 0;
}

int pthread_mutex_destroy(pthread_mutex_t *mutex)
{
  return ((struct mutex *)mutex)->lock ? EBUSY : 0;
}

int pthread_mutex_lock(pthread_mutex_t *mutex)
{
  return lock((struct mutex *)mutex, NULL);
}

int pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *when)
{
  return lock((struct mutex *)mutex, when);
}

int pthread_mutex_trylock(pthread_mutex_t *mutex)
{
  struct mutex *m = (struct mutex *)mutex;

  if (m->kind == PTHREAD_MUTEX_RECURSIVE && m->lock && m->owner == gettid()) {
    m->count++;
    return 0;
  }
  if (!__sync_bool_compare_and_swap(&m->lock, 0, 1))
    return EBUSY;
  m->owner = gettid();
  m->count = 1;
  return 0;
}

int pthread_mutex_unlock(pthread_mutex_t *mutex)
{
  struct mutex *m = (struct mutex *)mutex;

  if (m->kind != PTHREAD_MUTEX_NORMAL) {
    if (m->owner != gettid() || !m->lock)
      return EPERM;
    if (--m->count)
      return 0;
  }
  m->owner = 0;
  if (__sync_lock_test_and_set(&m->lock, 0) == 2)
    __futex_wake(&m->lock, 1);
  return 0;
}

int pthread_mutexattr_init(pthread_mutexattr_t *attr)
{
  attr->__align = 0;
  return 0;
}

int pthread_mutexattr_destroy(pthread_mutexattr_t *attr)
{
  return 0;
}

int pthread_mutexattr_settype(pthread_mutexattr_t *attr, int kind)
{
  if (kind < 0 || kind > 2)
    return EINVAL;
  attr->__align = kind;
  return 0;
}

int pthread_cond_init(pthread_cond_t *cond, const pthread_condattr_t *attr)
{
  memset(cond, 0, sizeof *cond);
  return 0;
}

int pthread_cond_destroy(pthread_cond_t *cond)
{
  return 0;
}

int pthread_cond_signal(pthread_cond_t *cond)
{
  __sync_fetch_and_add(&cond->__data[0], 1);
  __futex_wake(&cond->__data[0], 1);
  return 0;
}

int pthread_cond_broadcast(pthread_cond_t *cond)
{
  __sync_fetch_and_add(&cond->__data[0], 1);
  __futex_wake(&cond->__data[0], INT_MAX);
  return 0;
}

static int wait(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *when)
{
  int seen = cond->__data[0], error = 0;
  long left = when ? until(when) : -1;

  pthread_mutex_unlock(mutex);
  if (left == 0 || __futex_wait(&cond->__data[0], seen, left) == ETIMEDOUT)
    error = ETIMEDOUT;
  pthread_mutex_lock(mutex);
  return error;
}

int pthread_cond_wait(pthread_cond_t *cond, pthread_mutex_t *mutex)
{
  return wait(cond, mutex, NULL);
}

int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *when)
{
  return wait(cond, mutex, when);
}

int pthread_condattr_init(pthread_condattr_t *attr)
{
  return 0;
}

int pthread_condattr_destroy(pthread_condattr_t *attr)
{
  return 0;
}

/* The number of readers, or -1 for a writer. */
int pthread_rwlock_init(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr)
{
  memset(lock, 0, sizeof *lock);
  return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *lock)
{
  return 0;
}

int pthread_rwlock_rdlock(pthread_rwlock_t *lock)
{
  for (;;) {
    int readers = lock->__data[0];

    if (readers < 0)
      __futex_wait(&lock->__data[0], readers, -1);
    else if (__sync_bool_compare_and_swap(&lock->__data[0], readers, readers + 1))
      return 0;
  }
}

int pthread_rwlock_wrlock(pthread_rwlock_t *lock)
{
  while (!__sync_bool_compare_and_swap(&lock->__data[0], 0, -1)) {
    int readers = lock->__data[0];

    if (readers)
      __futex_wait(&lock->__data[0], readers, -1);
  }
  return 0;
}

int pthread_rwlock_unlock(pthread_rwlock_t *lock)
{
  if (lock->__data[0] < 0)
    lock->__data[0] = 0;
  else
    __sync_fetch_and_sub(&lock->__data[0], 1);
  __futex_wake(&lock->__data[0], INT_MAX);
  return 0;
}

int pthread_spin_init(pthread_spinlock_t *lock, int shared)
{
  *lock = 0;
  return 0;
}

int pthread_spin_destroy(pthread_spinlock_t *lock)
{
  return 0;
}

int pthread_spin_lock(pthread_spinlock_t *lock)
{
  while (__sync_lock_test_and_set(lock, 1))
    sched_yield();
  return 0;
}

int pthread_spin_unlock(pthread_spinlock_t *lock)
{
  *lock = 0;
  return 0;
}

/* Rounds, waiting, needed. */
int pthread_barrier_init(pthread_barrier_t *barrier, const pthread_barrierattr_t *attr, unsigned int count)
{
  if (!count)
    return EINVAL;
  memset(barrier, 0, sizeof *barrier);
  barrier->__data[2] = count;
  return 0;
}

int pthread_barrier_destroy(pthread_barrier_t *barrier)
{
  return 0;
}

int pthread_barrier_wait(pthread_barrier_t *barrier)
{
  int round = barrier->__data[0];

  if (__sync_add_and_fetch(&barrier->__data[1], 1) == barrier->__data[2]) {
    barrier->__data[1] = 0;
    barrier->__data[0]++;
    __futex_wake(&barrier->__data[0], INT_MAX);
    return PTHREAD_BARRIER_SERIAL_THREAD;
  }
  while (barrier->__data[0] == round)
    __futex_wait(&barrier->__data[0], round, -1);
  return 0;
}

int pthread_once(pthread_once_t *once, void (*function)(void))
{
  for (;;) {
    int state = __sync_val_compare_and_swap(once, 0, 1);

    if (state == 2)
      return 0;
    if (state == 0) {
      function();
      *once = 2;
      __futex_wake(once, INT_MAX);
      return 0;
    }
    __futex_wait(once, 1, -1);
  }
}
