/* Named semaphores: files in /dev/shm that are mapped. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct opened {
  struct opened *next;
  sem_t *sem;
  ino_t inode;
  int count;
};

static struct opened *all;

static int path(char *to, const char *name)
{
  while (*name == '/')
    name++;
  if (!*name || strchr(name, '/') || strlen(name) > NAME_MAX - 4) {
    errno = strlen(name) > NAME_MAX - 4 ? ENAMETOOLONG : EINVAL;
    return -1;
  }
  sprintf(to, "/dev/shm/sem.%s", name);
  return 0;
}

static sem_t *map(int fd)
{
  struct opened *o;
  struct stat st;

  if (fstat(fd, &st) < 0)
    return SEM_FAILED;
  for (o = all; o; o = o->next)
    if (o->inode == st.st_ino) {
      o->count++;
      return o->sem;
    }
  o = malloc(sizeof *o);
  o->sem = mmap(NULL, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (o->sem == MAP_FAILED) {
    free(o);
    return SEM_FAILED;
  }
  o->inode = st.st_ino;
  o->count = 1;
  o->next = all;
  all = o;
  return o->sem;
}

sem_t *sem_open(const char *name, int flags, ...)
{
  char file[PATH_MAX];
  sem_t *sem = SEM_FAILED;
  int fd, kind = O_RDWR | O_NOFOLLOW | O_CLOEXEC;

  if (path(file, name) < 0) {
    if (errno == EINVAL && !(flags & O_CREAT))
      errno = ENOENT;
    return SEM_FAILED;
  }
  if (!(flags & O_CREAT) || !(flags & O_EXCL)) {
    fd = open(file, kind);
    if (fd >= 0) {
      sem = map(fd);
      close(fd);
      return sem;
    }
    if (errno != ENOENT || !(flags & O_CREAT))
      return SEM_FAILED;
  }
  {
    va_list list;
    mode_t mode;
    unsigned int value;
    sem_t fresh = {{0}};

    va_start(list, flags);
    mode = va_arg(list, mode_t);
    value = va_arg(list, unsigned int);
    va_end(list);
    if (value > INT_MAX) {
      errno = EINVAL;
      return SEM_FAILED;
    }
    fd = open(file, kind | O_CREAT | O_EXCL, mode);
    if (fd < 0)
      return SEM_FAILED;
    sem_init(&fresh, 1, value);
    if (write(fd, &fresh, sizeof fresh) == sizeof fresh)
      sem = map(fd);
    close(fd);
    return sem;
  }
}

int sem_close(sem_t *sem)
{
  for (struct opened **at = &all; *at; at = &(*at)->next)
    if ((*at)->sem == sem) {
      struct opened *o = *at;

      if (--o->count == 0) {
        *at = o->next;
        munmap(o->sem, sizeof(sem_t));
        free(o);
      }
      return 0;
    }
  errno = EINVAL;
  return -1;
}

int sem_unlink(const char *name)
{
  char file[PATH_MAX];

  if (path(file, name) < 0) {
    if (errno == EINVAL)
      errno = ENOENT;
    return -1;
  }
  return unlink(file);
}
