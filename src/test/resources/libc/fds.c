/* Descriptors: lowest free, sharing of offsets, flags, O_APPEND, O_CLOEXEC, errors. */
#define _GNU_SOURCE
#include <stdio.h>
#include <fcntl.h>
#include <unistd.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#define E(x) do { errno = 0; long r = (x); printf("%s = %ld %s\n", #x, r, r < 0 ? strerrorname_np(errno) : ""); } while (0)

int main(void)
{
	char b[32];
	int fd, d, p[2];
	struct stat st;
	struct flock fl = {0};
	E(fd = open("/tmp/fds.txt", O_RDWR | O_CREAT | O_TRUNC, 0640));
	E(write(fd, "hello world", 11));
	E(d = dup(fd));
	E(lseek(d, 0, SEEK_CUR));
	E(lseek(fd, 0, SEEK_SET));
	E(read(d, b, 5));
	E(lseek(fd, 0, SEEK_CUR));
	E(pread(fd, b, 5, 6));
	E(pwrite(fd, "W", 1, 6));
	E(lseek(fd, 0, SEEK_CUR));
	E(fcntl(fd, F_GETFL));
	E(fcntl(fd, F_GETFD));
	E(fcntl(fd, F_SETFD, FD_CLOEXEC));
	E(fcntl(fd, F_GETFD));
	E(fcntl(d, F_GETFD));
	E(fcntl(fd, F_DUPFD, 20));
	E(fcntl(fd, F_DUPFD_CLOEXEC, 20));
	E(fcntl(21, F_GETFD));
	E(dup2(fd, 30));
	E(dup2(fd, fd));
	E(dup3(fd, fd, 0));
	E(dup3(fd, 31, O_CLOEXEC));
	E(dup2(99, 5));
	E(dup2(fd, -1));
	E(close(99));
	E(close(30));
	E(dup(fd));
	E(fcntl(fd, F_SETFL, O_APPEND | O_NONBLOCK));
	E(fcntl(fd, F_GETFL));
	E(lseek(fd, 0, SEEK_SET));
	E(write(fd, "!", 1));
	E(lseek(fd, 0, SEEK_CUR));
	E(lseek(fd, -100, SEEK_CUR));
	E(lseek(fd, 5, 9));
	E(lseek(fd, 100, SEEK_END));
	E(ftruncate(fd, 5));
	E(fstat(fd, &st));
	printf("%ld %o\n", (long)st.st_size, st.st_mode);
	E(ftruncate(fd, -1));
	E(truncate("/tmp/fds.txt", 20));
	E(truncate("/tmp/nope", 1));
	E(open("/tmp/fds.txt", O_RDONLY | O_CREAT | O_EXCL, 0600));
	E(open("/tmp/fds.txt", O_DIRECTORY));
	E(open("/tmp", O_WRONLY));
	E(open("/tmp/nodir/y", O_RDONLY));
	E(open("/tmp/fds.txt/y", O_RDONLY));
	E(open("", O_RDONLY));
	E(open((char *)1, O_RDONLY));
	E(read(fd, (void *)8, 10));
	E(read(-1, b, 1));
	E(write(fd, (void *)8, 1));
	close(d);
	E(d = open("/tmp/fds.txt", O_RDONLY));
	E(write(d, "x", 1));
	E(read(d, b, 0));
	E(d = open("/tmp/fds.txt", O_WRONLY | O_APPEND));
	E(read(d, b, 1));
	E(pipe(p));
	E(lseek(p[0], 0, SEEK_SET));
	E(pread(p[0], b, 1, 0));
	E(write(p[1], "abc", 3));
	E(read(p[0], b, 10));
	E(fcntl(p[0], F_SETFL, O_NONBLOCK));
	E(read(p[0], b, 10));
	E(close(p[1]));
	E(read(p[0], b, 10));
	E(pipe2(p, O_CLOEXEC | O_NONBLOCK));
	E(fcntl(p[0], F_GETFD));
	E(fcntl(p[1], F_GETFL));
	E(fcntl(p[0], F_GETPIPE_SZ));
	E(fcntl(p[0], 9999));
	E(pipe2(p, 0x40));
	E(pipe((int *)8));
	fl.l_type = F_WRLCK;
	E(fcntl(fd, F_SETLK, &fl));
	fflush(stdout);
	if (!fork()) {
		E(fcntl(fd, F_SETLK, &fl));
		fl.l_type = F_WRLCK;
		E(fcntl(fd, F_GETLK, &fl));
		printf("%d %d\n", fl.l_type, fl.l_pid == getppid());
		fflush(stdout);
		_exit(0);
	}
	wait(0);
	fl.l_type = F_UNLCK;
	E(fcntl(fd, F_SETLK, &fl));
	E(isatty(fd));
	E(isatty(1));
	E(isatty(99));
	E(fsync(fd));
	E(unlink("/tmp/fds.txt"));
	E(unlink("/tmp/fds.txt"));
	E(unlink("/tmp"));
	E(fstat(fd, &st));
	printf("%ld\n", (long)st.st_nlink);
	return 0;
}
