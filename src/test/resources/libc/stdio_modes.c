/* fopen's modes, reading and writing in turn, append, ungetc, ftell, freopen, errors. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <sys/stat.h>
#define P "/tmp/stdio_modes.txt"

static void show(const char *w)
{
	char b[100] = "";
	FILE *f = fopen(P, "r");
	size_t n = f ? fread(b, 1, 99, f) : 0;
	printf("%s: %zu [%s]\n", w, n, b);
	if (f) fclose(f);
}

int main(void)
{
	FILE *f;
	char b[100];
	int c;
	fpos_t pos;
	long l;
	struct stat st;
	remove(P);
	f = fopen(P, "r");
	printf("%p %d\n", f, errno);
	f = fopen(P, "r+");
	printf("%p %d\n", f, errno);
	f = fopen(P, "z");
	printf("%p %d\n", f, errno);
	f = fopen("/nonexistent/x", "w");
	printf("%p %d\n", f, errno);
	f = fopen("/tmp", "w");
	printf("%p %d\n", f, errno);
	f = fopen("/tmp", "r");
	printf("%d ", f != 0);
	errno = 0;
	c = fgetc(f);
	printf("%d %d %d %d\n", c, errno, ferror(f), feof(f));
	fclose(f);
	umask(027);
	f = fopen(P, "w");
	fstat(fileno(f), &st);
	printf("%o\n", st.st_mode & 07777);
	fputs("hello world\n", f);
	printf("%ld ", ftell(f));
	errno = 0;
	c = fgetc(f);
	printf("%d %d %d\n", c, errno, !!ferror(f));
	clearerr(f);
	printf("%d\n", ferror(f));
	fclose(f);
	show("w");
	f = fopen(P, "r+");
	fputs("HE", f);
	fseek(f, 0, SEEK_CUR);
	c = fgetc(f);
	printf("%c ", c);
	fseek(f, 0, SEEK_CUR);
	fputc('L', f);
	printf("%ld\n", ftell(f));
	fclose(f);
	show("r+");
	f = fopen(P, "a+");
	printf("%ld ", ftell(f));
	c = fgetc(f);
	printf("%c ", c);
	fputs("appended", f);
	printf("%ld\n", ftell(f));
	rewind(f);
	fgets(b, 6, f);
	printf("%s\n", b);
	fclose(f);
	show("a+");
	f = fopen(P, "a");
	fseek(f, 0, SEEK_SET);
	fputs("!", f);
	printf("%ld\n", ftell(f));
	fclose(f);
	show("a");
	f = fopen(P, "w+");
	fputs("12345", f);
	rewind(f);
	c = fgetc(f);
	ungetc('X', f);
	printf("%ld %c", ftell(f), fgetc(f));
	printf("%c\n", fgetc(f));
	ungetc('a', f);
	fseek(f, 0, SEEK_CUR);
	printf("%c\n", fgetc(f));
	fseek(f, 0, SEEK_END);
	printf("%d %d ", fgetc(f), feof(f));
	ungetc('q', f);
	printf("%d %c %d\n", feof(f), fgetc(f), fgetc(f));
	fclose(f);
	f = fopen(P, "wx");
	printf("%p %d\n", f, errno == EEXIST);
	f = fopen(P, "r");
	fgetpos(f, &pos);
	fread(b, 1, 3, f);
	fsetpos(f, &pos);
	printf("%c\n", fgetc(f));
	printf("%d", fseek(f, -1, SEEK_SET));
	printf(" %d\n", errno);
	printf("%d\n", fseek(f, 100, SEEK_SET));
	printf("%d %d %ld\n", fgetc(f), feof(f), ftell(f));
	f = freopen(P, "w", f);
	fputs("reopened", f);
	fclose(f);
	show("freopen");
	f = fopen(P, "w");
	fseek(f, 5, SEEK_SET);
	fputc('x', f);
	fclose(f);
	stat(P, &st);
	printf("%ld\n", (long)st.st_size);
	f = fdopen(99, "r");
	printf("%p %d\n", f, errno == EBADF);
	int fd = open(P, O_RDONLY);
	f = fdopen(fd, "w");
	printf("%p %d\n", f, errno == EINVAL);
	f = fdopen(fd, "r");
	printf("%d %d\n", fileno(f) == fd, fclose(f));
	printf("%d", close(fd));
	printf(" %d\n", errno == EBADF);
	f = tmpfile();
	fputs("tmp", f);
	rewind(f);
	printf("%s\n", fgets(b, 100, f));
	printf("%d\n", fclose(f));
	f = fopen("/dev/null", "w");
	printf("%d\n", fprintf(f, "gone"));
	fclose(f);
	f = fopen("/dev/zero", "r");
	memset(b, 1, 5);
	printf("%zu %d%d\n", fread(b, 1, 5, f), b[0], b[4]);
	fclose(f);
	f = fopen("/dev/full", "w");
	if (f) {
		fputs("x", f);
		errno = 0;
		c = fclose(f);
		printf("%d %d\n", c, errno == ENOSPC);
	}
	printf("%d", rename(P, "/tmp/stdio_modes2.txt"));
	printf(" %d\n", remove("/tmp/stdio_modes2.txt"));
	printf("%d", remove(P));
	printf(" %d\n", errno == ENOENT);
	mkdir("/tmp/smd", 0755);
	printf("%d\n", remove("/tmp/smd"));
	return 0;
}
