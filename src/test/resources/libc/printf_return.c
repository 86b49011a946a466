/* What the printf family returns and stores: truncation, %n, %m, descriptors, allocation. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <stdarg.h>
#include <unistd.h>

static int v(char *b, size_t n, const char *f, ...)
{
	va_list a;
	va_start(a, f);
	int r = vsnprintf(b, n, f, a);
	va_end(a);
	return r;
}

int main(void)
{
	char b[16];
	int n1 = -1;
	short n2 = -1;
	signed char n3 = -1;
	long n4 = -1;
	char *p = 0;
	memset(b, 'Z', sizeof b);
	printf("%d", snprintf(b, 5, "%s", "abcdefgh"));
	printf(" [%s] %c\n", b, b[5]);
	printf("%d\n", snprintf(NULL, 0, "%d %s", 12345, "hello"));
	memset(b, 'Z', sizeof b);
	printf("%d %c\n", snprintf(b, 0, "abc"), b[0]);
	printf("%d [%s]\n", snprintf(b, 1, "abc"), b);
	printf("abc%n%hn%hhndef%ln\n", &n1, &n2, &n3, &n4);
	printf("%d %d %d %ld\n", n1, n2, n3, n4);
	errno = ENOENT;
	printf("%m|%20m|%.4m|%-30m|\n");
	errno = 0;
	printf("%m\n");
	errno = 9999;
	printf("%m\n");
	printf("%d\n", asprintf(&p, "%05d-%s", 42, "x"));
	puts(p);
	free(p);
	printf("%d [%s]\n", v(b, sizeof b, "%x %o", 255, 8), b);
	fflush(stdout);
	printf("%d\n", dprintf(1, "to one %d\n", 7));
	errno = 0;
	printf("%d", dprintf(99, "x"));
	printf(" %d\n", errno);
	printf("%d\n", sprintf(b, "%s", ""));
	printf("%d\n", fprintf(stdout, "x\n"));
	errno = 0;
	n1 = fprintf(stdin, "x");
	printf("%d %d %d\n", n1, errno == EBADF, ferror(stdin) != 0);
	printf("%d %d\n", puts("p"), putchar('\n'));
	printf("%d\n", fputs("", stdout));
	n1 = printf("%");
	printf("%d\n", n1);
	n1 = printf("a%");
	printf("|%d\n", n1);
	return 0;
}
