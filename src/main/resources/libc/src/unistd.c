/* Of unistd.h and its neighbours, what can be said in terms of other calls. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysinfo.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

int lockf(int fd, int command, off_t length)
{
  struct flock lock = {F_WRLCK, SEEK_CUR, 0, length, 0};

  switch (command) {
  case F_TEST:
    if (fcntl(fd, F_GETLK, &lock) < 0)
      return -1;
    if (lock.l_type == F_UNLCK || lock.l_pid == getpid())
      return 0;
    errno = EACCES;
    return -1;
  case F_ULOCK:
    lock.l_type = F_UNLCK;
    return fcntl(fd, F_SETLK, &lock);
  case F_LOCK:
    return fcntl(fd, F_SETLKW, &lock);
  case F_TLOCK:
    return fcntl(fd, F_SETLK, &lock);
  }
  errno = EINVAL;
  return -1;
}

static ssize_t vector(int fd, const struct iovec *v, int count, off_t offset, int writing)
{
  ssize_t done = 0;

  if (count < 0 || count > IOV_MAX) {
    errno = EINVAL;
    return -1;
  }
  for (int i = 0; i < count; i++) {
    ssize_t n = writing ? pwrite(fd, v[i].iov_base, v[i].iov_len, offset + done)
                        : pread(fd, v[i].iov_base, v[i].iov_len, offset + done);

    if (n < 0)
      return done ? done : -1;
    done += n;
    if (n < v[i].iov_len)
      break;
  }
  return done;
}

ssize_t preadv(int fd, const struct iovec *v, int count, off_t offset)
{
  return vector(fd, v, count, offset, 0);
}

ssize_t pwritev(int fd, const struct iovec *v, int count, off_t offset)
{
  return vector(fd, v, count, offset, 1);
}

long fpathconf(int fd, int name)
{
  switch (name) {
  case _PC_LINK_MAX:
    return 127;
  case _PC_MAX_CANON:
  case _PC_MAX_INPUT:
  case _PC_NAME_MAX:
    return 255;
  case _PC_PATH_MAX:
  case _PC_PIPE_BUF:
    return 4096;
  case _PC_CHOWN_RESTRICTED:
  case _PC_NO_TRUNC:
    return 1;
  case _PC_VDISABLE:
    return 0;
  }
  errno = EINVAL;
  return -1;
}

long pathconf(const char *path, int name)
{
  if (access(path, F_OK) < 0)
    return -1;
  return fpathconf(-1, name);
}

size_t confstr(int name, char *buffer, size_t size)
{
  static const char path[] = "/bin:/usr/bin";

  if (name != _CS_PATH) {
    errno = EINVAL;
    return 0;
  }
  if (size)
    snprintf(buffer, size, "%s", path);
  return sizeof path;
}

int getdomainname(char *name, size_t size)
{
  static const char none[] = "(none)";

  if (size < sizeof none) {
    errno = EINVAL;
    return -1;
  }
  strcpy(name, none);
  return 0;
}

int ttyname_r(int fd, char *name, size_t size)
{
  char *found = ttyname(fd);

  if (!found)
    return errno;
  if (strlen(found) >= size)
    return ERANGE;
  strcpy(name, found);
  return 0;
}

int getgroups(int size, gid_t *list)
{
  if (size < 0) {
    errno = EINVAL;
    return -1;
  }
  return 0;
}

char *getwd(char *buffer)
{
  return getcwd(buffer, PATH_MAX);
}

int daemon(int keep_directory, int keep_files)
{
  switch (fork()) {
  case -1:
    return -1;
  case 0:
    break;
  default:
    _exit(0);
  }
  if (setsid() < 0)
    return -1;
  if (!keep_directory)
    chdir("/");
  if (!keep_files) {
    int fd = open("/dev/null", O_RDWR);

    if (fd < 0)
      return -1;
    dup2(fd, 0);
    dup2(fd, 1);
    dup2(fd, 2);
    if (fd > 2)
      close(fd);
  }
  return 0;
}

void closefrom(int lowest)
{
  int most = getdtablesize();

  for (int fd = lowest < 0 ? 0 : lowest; fd < most; fd++) {
    int error = errno;

    close(fd);
    errno = error;
  }
}

int statvfs(const char *restrict path, struct statvfs *restrict to)
{
  struct statfs from;

  if (statfs(path, &from) < 0)
    return -1;
  memset(to, 0, sizeof *to);
  to->f_bsize = from.f_bsize;
  to->f_frsize = from.f_frsize;
  to->f_blocks = from.f_blocks;
  to->f_bfree = from.f_bfree;
  to->f_bavail = from.f_bavail;
  to->f_files = from.f_files;
  to->f_ffree = to->f_favail = from.f_ffree;
  to->f_namemax = from.f_namelen;
  return 0;
}

int prlimit(int pid, int resource, const struct rlimit *now, struct rlimit *old)
{
  if (pid && pid != getpid()) {
    errno = ESRCH;
    return -1;
  }
  if (old && getrlimit(resource, old) < 0)
    return -1;
  return now ? setrlimit(resource, now) : 0;
}

int get_nprocs(void)
{
  return sysconf(_SC_NPROCESSORS_ONLN);
}

int get_nprocs_conf(void)
{
  return sysconf(_SC_NPROCESSORS_CONF);
}

int posix_fadvise(int fd, off_t offset, off_t length, int advice)
{
  struct stat st;

  if (fstat(fd, &st) < 0)
    return EBADF;
  if (S_ISFIFO(st.st_mode))
    return ESPIPE;
  return length < 0 || advice < 0 || advice > 5 ? EINVAL : 0;
}

int versionsort(const struct dirent **a, const struct dirent **b)
{
  return strverscmp((*a)->d_name, (*b)->d_name);
}

int readdir_r(DIR *restrict dir, struct dirent *restrict entry, struct dirent **restrict result)
{
  int before = errno;
  struct dirent *found;

  errno = 0;
  found = readdir(dir);
  *result = NULL;
  if (!found && errno)
    return errno;
  errno = before;
  if (found)
    *result = memcpy(entry, found, found->d_reclen);
  return 0;
}

int clock_getcpuclockid(pid_t pid, clockid_t *clock)
{
  *clock = pid ? ~pid << 3 | 2 : CLOCK_PROCESS_CPUTIME_ID;
  if (pid && kill(pid, 0) < 0 && errno == ESRCH)
    return ESRCH;
  return 0;
}

int dysize(int year)
{
  return year % 4 == 0 && (year % 100 || year % 400 == 0) ? 366 : 365;
}

void cfmakeraw(struct termios *t)
{
  t->c_iflag &= ~(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
  t->c_oflag &= ~OPOST;
  t->c_lflag &= ~(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  t->c_cflag &= ~(CSIZE | PARENB);
  t->c_cflag |= CS8;
  t->c_cc[VMIN] = 1;
  t->c_cc[VTIME] = 0;
}

speed_t cfgetospeed(const struct termios *t)
{
  return t->c_cflag & 0010017;
}

speed_t cfgetispeed(const struct termios *t)
{
  return cfgetospeed(t);
}

int cfsetospeed(struct termios *t, speed_t speed)
{
  if (speed & ~0010017) {
    errno = EINVAL;
    return -1;
  }
  t->c_cflag = (t->c_cflag & ~0010017) | speed;
  t->c_ospeed = speed;
  return 0;
}

int cfsetispeed(struct termios *t, speed_t speed)
{
  return speed ? cfsetospeed(t, speed) : 0;
}

unsigned long getauxval(unsigned long type)
{
  switch (type) {
  case AT_PAGESZ:
    return getpagesize();
  case AT_UID:
    return getuid();
  case AT_EUID:
    return geteuid();
  case AT_GID:
    return getgid();
  case AT_EGID:
    return getegid();
  case AT_CLKTCK:
    return sysconf(_SC_CLK_TCK);
  case AT_SECURE:
    return 0;
  }
  errno = ENOENT;
  return 0;
}
