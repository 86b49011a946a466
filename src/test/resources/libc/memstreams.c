/* Streams over memory: open_memstream and fmemopen. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>

int main(void)
{
	char *b = 0, m[20] = "initial";
	size_t n = 0;
	FILE *f = open_memstream(&b, &n);
	int c;
	fprintf(f, "hello %d", 5);
	fflush(f);
	printf("%s %zu\n", b, n);
	fputs(" more", f);
	fclose(f);
	printf("%s %zu\n", b, n);
	free(b);
	f = open_memstream(&b, &n);
	for (int i = 0; i < 3000; i++) fputs("0123456789", f);
	fclose(f);
	printf("%zu %d\n", n, b[n]);
	free(b);
	f = open_memstream(&b, &n);
	fputs("abcdef", f);
	fseek(f, 2, SEEK_SET);
	fputs("X", f);
	fflush(f);
	printf("%s %zu\n", b, n);
	fclose(f);
	free(b);
	f = fmemopen(m, sizeof m, "r");
	while ((c = fgetc(f)) != EOF && c) putchar(c);
	printf("|%d\n", c);
	fclose(f);
	f = fmemopen(m, sizeof m, "w");
	printf("%d ", m[0]);
	fputs("written", f);
	printf("%ld ", ftell(f));
	fclose(f);
	printf("%s\n", m);
	f = fmemopen(m, sizeof m, "a");
	fputs("+app", f);
	fclose(f);
	printf("%s\n", m);
	f = fmemopen("12 34 56", 8, "r");
	int x, y;
	printf("%d", fscanf(f, "%d%d", &x, &y));
	printf(" %d %d\n", x, y);
	fclose(f);
	f = fmemopen(NULL, 10, "w+");
	fputs("own", f);
	rewind(f);
	printf("%s\n", fgets(m, 10, f));
	fclose(f);
	f = fmemopen(m, sizeof m, "r+");
	fseek(f, 0, SEEK_END);
	printf("%ld\n", ftell(f));
	fclose(f);
	return 0;
}
