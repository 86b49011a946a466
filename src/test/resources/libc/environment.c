/* Environment, paths, messages, directories. */
#include <dirent.h>
#include <err.h>
#include <errno.h>
#include <error.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	char a[] = "/usr/lib/x.so", b[] = "/usr/lib/x.so", c[] = "file", d[] = "/", text[16] = "";
	struct dirent **list;
	int i, n, ends[2], status;
	struct stat st;

	setenv("NAME", "value", 1);
	setenv("NAME", "other", 0);
	printf("%s %d\n", getenv("NAME"), getenv("NOBODY") == NULL);
	unsetenv("NAME");
	printf("%d\n", getenv("NAME") == NULL);
	putenv("A=b");
	printf("%s\n", getenv("A"));
	printf("%s %s ", basename(a), dirname(b));
	printf("%s ", dirname(c));
	printf("%s\n", dirname(d));
	errno = EACCES;
	warn("warning %d", 5);
	warnx("plain");
	error(0, ENOENT, "error %s", "x");
	perror(NULL);
	mkdir("/tmp/environment", 0755);
	close(open("/tmp/environment/one", O_CREAT | O_WRONLY, 0640));
	close(creat("/tmp/environment/two", 0600));
	n = scandir("/tmp/environment", &list, NULL, alphasort);
	for (i = 0; i < n; i++)
		printf("%s:%d ", list[i]->d_name, list[i]->d_type);
	stat("/tmp/environment/one", &st);
	printf("%o %d %ld\n", st.st_mode, S_ISREG(st.st_mode), (long)st.st_size);
	printf("%d ", rmdir("/tmp/environment"));
	printf("%s\n", strerror(errno));
	unlink("/tmp/environment/one");
	remove("/tmp/environment/two");
	printf("%d\n", remove("/tmp/environment"));
	pipe(ends);
	if (fork() == 0) {
		close(ends[0]);
		dup2(ends[1], 1);
		printf("through a pipe\n");
		exit(3);
	}
	close(ends[1]);
	n = read(ends[0], text, 15);
	wait(&status);
	printf("%d %s", n, text);
	printf(" %d\n", WEXITSTATUS(status));
	printf("written twice");
	if (fork() == 0)
		exit(0);
	wait(NULL);
	errx(4, "the end");
}
