/* Hard and symbolic links, the calls that take directory descriptors, times, owners. */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>
#include <fcntl.h>
#include <errno.h>
#include <string.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <utime.h>
#include <limits.h>
#define E(x) do { errno = 0; long r = (x); printf("%s = %ld %s\n", #x, r, r < 0 ? strerrorname_np(errno) : ""); } while (0)

int main(void)
{
	struct stat s, t;
	char b[PATH_MAX];
	char dir[] = "/tmp/lkXXXXXX";
	if (!mkdtemp(dir)) return 1;
	chdir(dir);
	int fd = open("a", O_CREAT | O_RDWR, 0644), d;
	write(fd, "hello", 5);
	E(link("a", "b"));
	E(link("a", "b"));
	E(link("none", "c"));
	E(link(".", "c"));
	stat("a", &s);
	stat("b", &t);
	printf("%d %d\n", (int)s.st_nlink, s.st_ino == t.st_ino);
	E(unlink("a"));
	stat("b", &s);
	printf("%d\n", (int)s.st_nlink);
	E(symlink("b", "l"));
	E(symlink("b", "l"));
	E(symlink("", "x"));
	E(readlink("l", b, sizeof b));
	printf("%.1s\n", b);
	E(readlink("b", b, sizeof b));
	E(readlink("none", b, sizeof b));
	E(readlink("l", b, 0));
	E(lstat("l", &s));
	printf("%d %d\n", S_ISLNK(s.st_mode), (int)s.st_size);
	E(stat("l", &s));
	printf("%d\n", S_ISREG(s.st_mode));
	E(symlink("loop", "loop"));
	E(open("loop", O_RDONLY));
	E(open("l", O_RDONLY | O_NOFOLLOW));
	E(symlink("none", "dangling"));
	E(stat("dangling", &s));
	E(access("dangling", F_OK));
	E(open("dangling", O_CREAT | O_EXCL | O_WRONLY, 0600));
	E(close(open("dangling", O_CREAT | O_WRONLY, 0600)));
	E(access("none", F_OK));
	E(unlink("dangling"));
	E(access("none", F_OK));
	E(mkdir("sub", 0700));
	E(d = open("sub", O_RDONLY | O_DIRECTORY));
	E(close(openat(d, "f", O_CREAT | O_WRONLY, 0600)));
	E(faccessat(d, "f", R_OK, 0));
	E(mkdirat(d, "deep", 0700));
	E(fstatat(d, "f", &s, 0));
	E(renameat(d, "f", AT_FDCWD, "moved"));
	E(symlinkat("../b", d, "up"));
	E(readlinkat(d, "up", b, 10));
	E(fstatat(d, "up", &s, AT_SYMLINK_NOFOLLOW));
	printf("%d\n", S_ISLNK(s.st_mode));
	E(linkat(d, "up", AT_FDCWD, "hard", 0));
	lstat("hard", &s);
	printf("%d\n", S_ISLNK(s.st_mode));
	E(unlinkat(d, "deep", 0));
	E(unlinkat(d, "deep", AT_REMOVEDIR));
	E(fchdir(d));
	printf("%s\n", strrchr(getcwd(b, sizeof b), '/'));
	E(chdir(".."));
	E(rmdir("sub"));
	E(unlink("sub/up"));
	E(rmdir("sub"));
	E(faccessat(fd, "x", F_OK, 0));
	E(openat(99, "x", O_RDONLY));
	printf("%s\n", strrchr(realpath("l", b), '/'));
	printf("%s\n", strrchr(realpath("./././../tmp/..//proc/../etc/.", NULL) ? "x/y" : "x/z", '/'));
	printf("%p %d\n", realpath("nope", b), errno);
	printf("%p %d\n", realpath("b/x", b), errno);
	struct timespec ts[2] = {{1000, 5}, {2000, 6}};
	E(utimensat(AT_FDCWD, "b", ts, 0));
	stat("b", &s);
	printf("%ld %ld %ld %ld\n", s.st_atim.tv_sec, s.st_atim.tv_nsec, s.st_mtim.tv_sec, s.st_mtim.tv_nsec);
	ts[0].tv_nsec = UTIME_OMIT;
	ts[1].tv_sec = 7;
	E(futimens(fd, ts));
	fstat(fd, &s);
	printf("%ld %ld\n", s.st_atime, s.st_mtime);
	struct utimbuf u = {11, 12};
	E(utime("b", &u));
	stat("b", &s);
	printf("%ld %ld\n", s.st_atime, s.st_mtime);
	E(chmod("b", 04751));
	stat("b", &s);
	printf("%o\n", s.st_mode);
	E(chown("b", 0, 0));
	E(fchmodat(AT_FDCWD, "b", 0600, 0));
	E(access("b", X_OK));
	E(truncate("b", 100));
	stat("b", &s);
	printf("%ld %ld\n", (long)s.st_size, (long)s.st_blksize);
	E(rename("b", "moved"));
	E(stat("b", &s));
	E(mkfifo("fifo", 0644));
	stat("fifo", &s);
	printf("%d %o\n", S_ISFIFO(s.st_mode), s.st_mode & 0777);
	E(mkdir("x/y", 0755));
	E(mkdir("moved", 0755));
	E(rename("moved", "."));
	E(rmdir(dir));
	return 0;
}
