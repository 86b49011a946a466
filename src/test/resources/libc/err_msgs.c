/* err.h and error.h: program name, format, errno, exit codes, flushing. */
#define _GNU_SOURCE
#include <stdio.h>
#include <err.h>
#include <error.h>
#include <errno.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/wait.h>
#include <assert.h>

extern char *__progname;
int main(int c, char **v)
{
	int s;
	program_invocation_short_name = program_invocation_name = __progname = "prog";
	dup2(1, 2);
	errno = ENOENT;
	warn("open %s", "x");
	warnx("plain %d", 3);
	errno = EACCES;
	warn(NULL);
	warnx(NULL);
	printf("buffered ");
	error(0, ENOMEM, "with %d", 5);
	error(0, 0, "without");
	printf("%d\n", error_message_count);
	error_at_line(0, EIO, "f.c", 12, "at line");
	fflush(stdout);
	for (int i = 0; i < 5; i++) {
		if (!fork()) {
			errno = EBUSY;
			switch (i) {
			case 0:
				err(3, "fatal");
			case 1:
				errx(4, "fatal %s", "x");
			case 2:
				printf("flushed first ");
				error(5, EPERM, "err");
			case 3:
				assert(1 == 1);
				assert(i == 99 && "message");
			case 4:
				err(1, NULL);
			}
		}
		wait(&s);
		printf("%d %d\n", WEXITSTATUS(s), WTERMSIG(s));
		fflush(stdout);
	}
	return 0;
}
