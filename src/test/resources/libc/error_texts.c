/* Texts and names of errors and signals. */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <signal.h>

int __xpg_strerror_r(int, char *, size_t);
int main(void)
{
	char b[64];
	for (int e = -1; e < 136; e++) printf("%d %s %s\n", e, strerrorname_np(e) ? strerrorname_np(e) : "-", strerror(e));
	printf("%s\n", strerrordesc_np(2));
	printf("%p\n", strerrordesc_np(9999));
	printf("%s\n", strerror_r(13, b, sizeof b));
	printf("%s\n", strerror_r(999, b, sizeof b));
	printf("%s\n", strerror_r(999, b, 8));
	printf("%d %s\n", __xpg_strerror_r(13, b, sizeof b), b);
	printf("%d %s\n", __xpg_strerror_r(13, b, 5), b);
	printf("%d %s\n", __xpg_strerror_r(999, b, sizeof b), b);
	for (int s = 0; s < 66; s++) printf("%d %s %s\n", s, strsignal(s), sigabbrev_np(s) ? sigabbrev_np(s) : "-");
	errno = EBUSY;
	perror("prefix");
	perror("");
	perror(NULL);
	errno = 0;
	perror("zero");
	psignal(SIGSEGV, "sig");
	psignal(SIGINT, NULL);
	psignal(99, "odd");
	return 0;
}
