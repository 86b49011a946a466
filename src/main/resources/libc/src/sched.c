/* Scheduling classes and niceness: there is one processor, and nothing real-time. */
#define CHECK(condition, error) \
  if (!(condition)) { \
    errno = error; \
    return -1; \
  }
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static int niceness;

static int exists(pid_t pid)
{
  return pid == 0 || pid == getpid() || kill(pid, 0) == 0;
}

int sched_getscheduler(pid_t pid)
{
  CHECK(pid >= 0, EINVAL)
  CHECK(exists(pid), ESRCH)
  return SCHED_OTHER;
}

int sched_getparam(pid_t pid, struct sched_param *param)
{
  CHECK(pid >= 0, EINVAL)
  CHECK(exists(pid), ESRCH)
  param->sched_priority = 0;
  return 0;
}

int getpriority(int which, id_t who)
{
  CHECK(which >= PRIO_PROCESS && which <= PRIO_USER, EINVAL)
  CHECK(exists(who), ESRCH)
  return niceness;
}

int setpriority(int which, id_t who, int priority)
{
  CHECK(which >= PRIO_PROCESS && which <= PRIO_USER, EINVAL)
  CHECK(exists(who), ESRCH)
  CHECK(priority >= niceness || geteuid() == 0, EACCES)
  niceness = priority < -20 ? -20 : priority > 19 ? 19 : priority;
  return 0;
}

int nice(int by)
{
  CHECK(by >= 0 || geteuid() == 0, EPERM)
  setpriority(PRIO_PROCESS, 0, niceness + by);
  return niceness;
}

int pthread_getaffinity_np(pthread_t thread, size_t size, cpu_set_t *set)
{
  return sched_getaffinity(0, size, set) < 0 ? errno : 0;
}

int sched_setaffinity(pid_t pid, size_t size, const cpu_set_t *set)
{
  CHECK(exists(pid), ESRCH)
  CHECK(size && CPU_ISSET(0, set), EINVAL)
  return 0;
}

int pthread_setaffinity_np(pthread_t thread, size_t size, const cpu_set_t *set)
{
  return sched_setaffinity(0, size, set) < 0 ? errno : 0;
}
