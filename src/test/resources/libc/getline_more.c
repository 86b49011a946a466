/* getline, getdelim, fgets and fread where lines are long, empty, without newline or with NUL bytes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>

int main(void)
{
	FILE *f = fopen("/tmp/gl.txt", "w+");
	char *l = NULL;
	size_t n = 0;
	ssize_t r;
	char b[8];
	fwrite("one\n\nthree\0x\n", 1, 13, f);
	for (int i = 0; i < 300; i++) fputc('a' + i % 26, f);
	fputs("\nlast", f);
	rewind(f);
	while ((r = getline(&l, &n, f)) != -1) printf("%zd %zu %.10s\n", r, n, l);
	printf("%d %d %zu\n", feof(f), ferror(f), n);
	rewind(f);
	while ((r = getdelim(&l, &n, 'e', f)) != -1) {
		printf("%zd;", r);
	}
	puts("");
	rewind(f);
	for (int i = 0; i < 5; i++) {
		char *p = fgets(b, sizeof b, f);
		printf("[%s] %zu\n", p ? p : "null", strlen(b));
	}
	rewind(f);
	printf("%zu\n", fread(b, 3, 2, f));
	printf("%ld\n", ftell(f));
	fseek(f, -2, SEEK_END);
	printf("%zu %ld %d\n", fread(b, 4, 1, f), ftell(f), feof(f));
	errno = 0;
	r = getline(NULL, &n, f);
	printf("%zd %d\n", r, errno);
	printf("%s\n", fgets(b, 1, f) ? "empty" : "null");
	printf("%s\n", fgets(b, 0, f) ? "got" : "null");
	rewind(f);
	printf("%zu %zu\n", fread(b, 0, 5, f), fread(b, 5, 0, f));
	free(l);
	fclose(f);
	remove("/tmp/gl.txt");
	return 0;
}
