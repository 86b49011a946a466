/* Mutexes, conditions, read-write locks, spin locks, barriers, pthread_once: on futexes. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>

extern int __futex_wait(volatile int *, int, long);
extern int __futex_wait_cancelable(volatile int *, int, long);
extern int __futex_wake(volatile int *, int);

/* In glibc's order. lock: 0 free, 1 taken, 2 taken and waited for. */
struct mutex {
  volatile int lock;
  unsigned int count;
  int owner;
  unsigned int users;
  int kind;
};

#define ROBUST 16
#define PROCESS_SHARED 128
#define TYPE(m) ((m)->kind & 3)
#define NOT_RECOVERABLE 0x7fffffff

static int invalid(const struct timespec *when)
{
  return when && (when->tv_nsec < 0 || when->tv_nsec >= 1000000000L);
}

static long until(const struct timespec *when, clockid_t clock)
{
  struct timespec now;
  long left;

  clock_gettime(clock, &now);
  left = (when->tv_sec - now.tv_sec) * 1000000000L + when->tv_nsec - now.tv_nsec;
  return left > 0 ? left : 0;
}

static int take(volatile int *lock, const struct timespec *when, clockid_t clock)
{
  if (__sync_bool_compare_and_swap(lock, 0, 1))
    return 0;
  if (invalid(when))
    return EINVAL;
  while (__sync_lock_test_and_set(lock, 2) != 0) {
    long left = when ? until(when, clock) : -1;

    if (left == 0 || __futex_wait(lock, 2, left) == ETIMEDOUT)
      return ETIMEDOUT;
  }
  return 0;
}

/* A robust mutex whose owner has ended without unlocking it can be had. */
static int take_robust(struct mutex *m, const struct timespec *when, clockid_t clock)
{
  for (;;) {
    long left = when ? until(when, clock) : -1;

    if (m->owner == NOT_RECOVERABLE)
      return ENOTRECOVERABLE;
    if (__sync_bool_compare_and_swap(&m->lock, 0, 1))
      return 0;
    if (m->owner > 0 && tgkill(getpid(), m->owner, 0) < 0) {
      m->users = 1;
      m->owner = gettid();
      m->count = 1;
      return EOWNERDEAD;
    }
    if (left == 0)
      return ETIMEDOUT;
    __futex_wait(&m->lock, m->lock, left < 0 || left > 1000000 ? 1000000 : left);
  }
}

static int lock(struct mutex *m, const struct timespec *when, clockid_t clock)
{
  int tid = gettid(), error;

  if (TYPE(m) != PTHREAD_MUTEX_NORMAL && m->owner == tid && m->lock) {
    if (TYPE(m) == PTHREAD_MUTEX_ERRORCHECK)
      return EDEADLK;
    m->count++;
    return 0;
  }
  error = m->kind & ROBUST ? take_robust(m, when, clock) : take(&m->lock, when, clock);
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
  return lock((struct mutex *)mutex, NULL, 0);
}

int pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *when)
{
  return lock((struct mutex *)mutex, when, CLOCK_REALTIME);
}

int pthread_mutex_clocklock(pthread_mutex_t *mutex, clockid_t clock, const struct timespec *when)
{
  return lock((struct mutex *)mutex, when, clock);
}

int pthread_mutex_consistent(pthread_mutex_t *mutex)
{
  struct mutex *m = (struct mutex *)mutex;

  if (!(m->kind & ROBUST) || !m->users)
    return EINVAL;
  m->users = 0;
  return 0;
}

int pthread_mutex_trylock(pthread_mutex_t *mutex)
{
  struct mutex *m = (struct mutex *)mutex;

  if (TYPE(m) == PTHREAD_MUTEX_RECURSIVE && m->lock && m->owner == gettid()) {
    m->count++;
    return 0;
  }
  if (!__sync_bool_compare_and_swap(&m->lock, 0, 1)) {
    if (m->kind & ROBUST && m->owner > 0 && m->owner != gettid() && tgkill(getpid(), m->owner, 0) < 0)
      return take_robust(m, NULL, 0);
    return EBUSY;
  }
  m->owner = gettid();
  m->count = 1;
  return 0;
}

int pthread_mutex_unlock(pthread_mutex_t *mutex)
{
  struct mutex *m = (struct mutex *)mutex;

  if (TYPE(m) != PTHREAD_MUTEX_NORMAL || m->kind & ROBUST) {
    if (m->owner != gettid() || !m->lock)
      return EPERM;
    if (--m->count)
      return 0;
  }
  m->owner = m->users ? NOT_RECOVERABLE : 0;
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
  if (kind < 0 || kind > 3)
    return EINVAL;
  attr->__align = (attr->__align & ~3) | kind;
  return 0;
}

int pthread_mutexattr_gettype(const pthread_mutexattr_t *attr, int *kind)
{
  *kind = attr->__align & 3;
  return 0;
}

int pthread_mutexattr_setrobust(pthread_mutexattr_t *attr, int robust)
{
  if (robust != PTHREAD_MUTEX_STALLED && robust != PTHREAD_MUTEX_ROBUST)
    return EINVAL;
  attr->__align = (attr->__align & ~ROBUST) | (robust ? ROBUST : 0);
  return 0;
}

int pthread_mutexattr_getrobust(const pthread_mutexattr_t *attr, int *robust)
{
  *robust = attr->__align & ROBUST ? PTHREAD_MUTEX_ROBUST : PTHREAD_MUTEX_STALLED;
  return 0;
}

int pthread_mutexattr_setpshared(pthread_mutexattr_t *attr, int shared)
{
  if (shared != PTHREAD_PROCESS_PRIVATE && shared != PTHREAD_PROCESS_SHARED)
    return EINVAL;
  attr->__align = (attr->__align & ~PROCESS_SHARED) | (shared ? PROCESS_SHARED : 0);
  return 0;
}

int pthread_mutexattr_getpshared(const pthread_mutexattr_t *attr, int *shared)
{
  *shared = attr->__align & PROCESS_SHARED ? PTHREAD_PROCESS_SHARED : PTHREAD_PROCESS_PRIVATE;
  return 0;
}

/* Rounds; the clock of timed waits. */
int pthread_cond_init(pthread_cond_t *cond, const pthread_condattr_t *attr)
{
  memset(cond, 0, sizeof *cond);
  if (attr)
    cond->__data[1] = attr->__align & 1;
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

static void relock(void *mutex)
{
  pthread_mutex_lock(mutex);
}

static int wait(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *when, clockid_t clock)
{
  int seen = cond->__data[0], error;
  long left = when ? until(when, clock) : -1;

  if (invalid(when))
    return EINVAL;
  error = pthread_mutex_unlock(mutex);
  if (error)
    return error;
  pthread_cleanup_push(relock, mutex);
  do
    error = left == 0 ? ETIMEDOUT : __futex_wait_cancelable(&cond->__data[0], seen, left);
  while (error == EINTR && cond->__data[0] == seen && (left = when ? until(when, clock) : -1, 1));
  pthread_cleanup_pop(0);
  pthread_mutex_lock(mutex);
  return error == ETIMEDOUT ? ETIMEDOUT : 0;
}

int pthread_cond_wait(pthread_cond_t *cond, pthread_mutex_t *mutex)
{
  return wait(cond, mutex, NULL, 0);
}

int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *when)
{
  return wait(cond, mutex, when, cond->__data[1]);
}

int pthread_cond_clockwait(pthread_cond_t *cond, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *when)
{
  return wait(cond, mutex, when, clock);
}

int pthread_condattr_setclock(pthread_condattr_t *attr, clockid_t clock)
{
  if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
    return EINVAL;
  attr->__align = (attr->__align & ~1) | clock;
  return 0;
}

int pthread_condattr_getclock(const pthread_condattr_t *attr, clockid_t *clock)
{
  *clock = attr->__align & 1;
  return 0;
}

int pthread_condattr_setpshared(pthread_condattr_t *attr, int shared)
{
  attr->__align = (attr->__align & ~2) | (shared ? 2 : 0);
  return 0;
}

int pthread_condattr_getpshared(const pthread_condattr_t *attr, int *shared)
{
  *shared = attr->__align >> 1 & 1;
  return 0;
}

int pthread_condattr_init(pthread_condattr_t *attr)
{
  attr->__align = 0;
  return 0;
}

int pthread_condattr_destroy(pthread_condattr_t *attr)
{
  return 0;
}

/* The number of readers, or -1 for a writer; the writer. */
int pthread_rwlock_init(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attr)
{
  memset(lock, 0, sizeof *lock);
  return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *lock)
{
  return 0;
}

static int read_lock(pthread_rwlock_t *lock, const struct timespec *when)
{
  for (;;) {
    int readers = lock->__data[0];

    if (readers >= 0) {
      if (__sync_bool_compare_and_swap(&lock->__data[0], readers, readers + 1))
        return 0;
    } else if (lock->__data[1] == gettid()) {
      return EDEADLK;
    } else if (invalid(when)) {
      return EINVAL;
    } else {
      long left = when ? until(when, CLOCK_REALTIME) : -1;

      if (left == 0 || __futex_wait(&lock->__data[0], readers, left) == ETIMEDOUT)
        return ETIMEDOUT;
    }
  }
}

static int write_lock(pthread_rwlock_t *lock, const struct timespec *when)
{
  while (!__sync_bool_compare_and_swap(&lock->__data[0], 0, -1)) {
    int readers = lock->__data[0];
    long left = when ? until(when, CLOCK_REALTIME) : -1;

    if (readers < 0 && lock->__data[1] == gettid())
      return EDEADLK;
    if (invalid(when))
      return EINVAL;
    if (readers && (left == 0 || __futex_wait(&lock->__data[0], readers, left) == ETIMEDOUT))
      return ETIMEDOUT;
  }
  lock->__data[1] = gettid();
  return 0;
}

int pthread_rwlock_rdlock(pthread_rwlock_t *lock)
{
  return read_lock(lock, NULL);
}

int pthread_rwlock_timedrdlock(pthread_rwlock_t *lock, const struct timespec *when)
{
  return read_lock(lock, when);
}

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock)
{
  int readers = lock->__data[0];

  return readers >= 0 && __sync_bool_compare_and_swap(&lock->__data[0], readers, readers + 1) ? 0 : EBUSY;
}

int pthread_rwlock_wrlock(pthread_rwlock_t *lock)
{
  return write_lock(lock, NULL);
}

int pthread_rwlock_timedwrlock(pthread_rwlock_t *lock, const struct timespec *when)
{
  return write_lock(lock, when);
}

int pthread_rwlock_trywrlock(pthread_rwlock_t *lock)
{
  if (!__sync_bool_compare_and_swap(&lock->__data[0], 0, -1))
    return EBUSY;
  lock->__data[1] = gettid();
  return 0;
}

int pthread_rwlockattr_init(pthread_rwlockattr_t *attr)
{
  attr->__align = 0;
  return 0;
}

int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attr)
{
  return 0;
}

int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *attr, int shared)
{
  attr->__align = (attr->__align & ~1L) | (shared ? 1 : 0);
  return 0;
}

int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *attr, int *shared)
{
  *shared = attr->__align & 1;
  return 0;
}

int pthread_rwlock_unlock(pthread_rwlock_t *lock)
{
  if (lock->__data[0] < 0) {
    lock->__data[1] = 0;
    lock->__data[0] = 0;
  } else
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

int pthread_spin_trylock(pthread_spinlock_t *lock)
{
  return __sync_lock_test_and_set(lock, 1) ? EBUSY : 0;
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

int pthread_barrierattr_init(pthread_barrierattr_t *attr)
{
  attr->__align = 0;
  return 0;
}

int pthread_barrierattr_destroy(pthread_barrierattr_t *attr)
{
  return 0;
}

int pthread_barrierattr_setpshared(pthread_barrierattr_t *attr, int shared)
{
  attr->__align = shared;
  return 0;
}

int pthread_barrierattr_getpshared(const pthread_barrierattr_t *attr, int *shared)
{
  *shared = attr->__align;
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
