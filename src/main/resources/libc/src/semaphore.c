#include <errno.h>
#include <limits.h>
#include <semaphore.h>
#include <time.h>

extern int __futex_wait_cancelable(volatile int *, int, long);
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

static int timed(sem_t *sem, const struct timespec *when, clockid_t clock)
{
  while (!try((volatile int *)sem)) {
    long left = -1;
    int error;

    if (when) {
      struct timespec now;

      if (when->tv_nsec < 0 || when->tv_nsec >= 1000000000L) {
        errno = EINVAL;
        return -1;
      }
      clock_gettime(clock, &now);
      left = (when->tv_sec - now.tv_sec) * 1000000000L + when->tv_nsec - now.tv_nsec;
      if (left <= 0) {
        errno = ETIMEDOUT;
        return -1;
      }
    }
    error = __futex_wait_cancelable((volatile int *)sem, 0, left);
    if (error == EINTR || error == ETIMEDOUT) {
      errno = error;
      return -1;
    }
  }
  return 0;
}

int sem_timedwait(sem_t *sem, const struct timespec *when)
{
  return timed(sem, when, CLOCK_REALTIME);
}

int sem_clockwait(sem_t *sem, clockid_t clock, const struct timespec *when)
{
  return timed(sem, when, clock);
}

int sem_wait(sem_t *sem)
{
  return timed(sem, 0, 0);
}

int sem_post(sem_t *sem)
{
  if (*(volatile int *)sem == INT_MAX) {
    errno = EOVERFLOW;
    return -1;
  }
  __sync_fetch_and_add((volatile int *)sem, 1);
  __futex_wake((volatile int *)sem, 1);
  return 0;
}

int sem_getvalue(sem_t *sem, int *value)
{
  *value = *(volatile int *)sem;
  return 0;
}
