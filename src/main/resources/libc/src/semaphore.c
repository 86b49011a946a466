#include <errno.h>
#include <limits.h>
#include <semaphore.h>
#include <time.h>

extern int __futex_wait(volatile int *, int, long);
extern int __futex_wake(volatile int *, int);

int sem_init(sem_t *sem, int shared, unsigned int value)
{
  if (value > INT_MAX) {
    errno = EINVAL;
    return -1;
  }
  *(volatile int *)sem = value;
  return 0;
}

int sem_destroy(sem_t *sem)
{
  return 0;
}

static int try(volatile int *value)
{
  int now = *value;

  while (now > 0) {
    int seen = __sync_val_compare_and_swap(value, now, now - 1);

    if (seen == now)
      return 1;
    now = seen;
  }
  return 0;
}

int sem_trywait(sem_t *sem)
{
  if (try((volatile int *)sem))
    return 0;
  errno = EAGAIN;
  return -1;
}

int sem_timedwait(sem_t *sem, const struct timespec *when)
{
  while (!try((volatile int *)sem)) {
    long left = -1;
    int error;

    if (when) {
      struct timespec now;

      clock_gettime(CLOCK_REALTIME, &now);
      left = (when->tv_sec - now.tv_sec) * 1000000000L + when->tv_nsec - now.tv_nsec;
      if (left <= 0) {
        errno = ETIMEDOUT;
        return -1;
      }
    }
    error = __futex_wait((volatile int *)sem, 0, left);
    if (error == EINTR || error == ETIMEDOUT) {
      errno = error;
      return -1;
    }
  }
  return 0;
}

int sem_wait(sem_t *sem)
{
  return sem_timedwait(sem, 0);
}

int sem_post(sem_t *sem)
{
  __sync_fetch_and_add((volatile int *)sem, 1);
  __futex_wake((volatile int *)sem, 1);
  return 0;
}

int sem_getvalue(sem_t *sem, int *value)
{
  *value = *(volatile int *)sem;
  return 0;
}
