/* Opens the device as root, as a user, with mixed ids and after chmod; and sees what the driver made of it. */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>

static void say(const char *what, long n) { printf("%s: %ld%s%s\n", what, n, n < 0 ? " " : "", n < 0 ? strerror(errno) : ""); }
static void child(void (*what)(void))
{
	if (fork() == 0) {
		what();
		_exit(0);
	}
	wait(NULL);
}
static void user(void)
{
	int fd;

	say("setgid", setgid(500));
	say("setuid", setuid(1000));
	fd = open("/dev/who", O_RDWR);
	say("open", fd > 2 ? 0 : fd);
	say("ioctl", ioctl(fd, 2));
	say("other", ioctl(fd, 1));
	say("mknod", mknod("/tmp/who", S_IFCHR | 0600, 0x0a01));
}
static void mixed(void)
{
	int fd;

	say("seteuid", seteuid(1000));
	fd = open("/dev/who", O_RDONLY);
	say("ioctl", ioctl(fd, 2));
	say("back", seteuid(0));
	say("ioctl", ioctl(fd, 2));
}
static void refused(void)
{
	setuid(1000);
	say("write", open("/dev/who", O_RDWR) < 0 ? -1 : 0);
	say("read", open("/dev/who", O_RDONLY) < 0 ? -1 : 0);
}
static void committed(void)
{
	int fd = open("/dev/who", O_RDONLY);

	say("commit", ioctl(fd, 3));
	printf("%d %d\n", (int)getuid(), (int)geteuid());
}
int main(void)
{
	int fd = open("/dev/who", O_RDONLY);

	setbuf(stdout, NULL);
	say("root", ioctl(fd, 2));
	child(user);
	child(mixed);
	chmod("/dev/who", 0644);
	child(refused);
	child(committed);
	return 0;
}
