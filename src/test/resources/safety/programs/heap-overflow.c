// Accesses beside blocks of the heap, by instructions and by library functions.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct node {
	int value;
	struct node *next;
};

int main(void)
{
	int *a = malloc(10 * sizeof *a);
	char *s = malloc(5);
	char *t = malloc(8);
	char *big = malloc(200000);
	struct node *n = malloc(sizeof(int));
	int i;

	for (i = 0; i <= 10; i++)
		a[i] = i; // event: heap-buffer-overflow: write of 4 bytes, 0 bytes after a block of 40 bytes
	printf("%d\n", a[-1]); // event: heap-buffer-overflow: read of 4 bytes, 4 bytes before a block of 40 bytes
	strcpy(s, "hello"); // event: heap-buffer-overflow: write of 6 bytes at byte 0 of a block of 5 bytes
	printf("%zu\n", strlen(s)); // event: heap-buffer-overflow: read of 1 byte, 0 bytes after a block of 5 bytes
	memset(t, 'x', 9); // event: heap-buffer-overflow: write of 9 bytes at byte 0 of a block of 8 bytes
	memcpy(t, "0123456789", 10); // event: heap-buffer-overflow: write of 10 bytes at byte 0 of a block of 8 bytes
	snprintf(t, 20, "%s", "long enough"); // event: heap-buffer-overflow: write of 12 bytes at byte 0 of a block of 8 bytes
	n->value = 1;
	n->next = NULL; // event: heap-buffer-overflow: write of 8 bytes, 4 bytes after a block of 4 bytes
	big[199999] = 1;
	big[200000] = 1; // event: heap-buffer-overflow: write of 1 byte, 0 bytes after a block of 200000 bytes
	a = realloc(n, 20 * sizeof *a);
	a[19] = 19;
	a[20] = 20; // event: heap-buffer-overflow: write of 4 bytes, 0 bytes after a block of 80 bytes
	if (pipe(a) == 0 && write(a[1], "0123456789", 10) == 10)
		printf("%zd\n", read(a[0], t, 10)); // event: heap-buffer-overflow: write of 10 bytes at byte 0 of a block of 8 bytes
	fflush(stdout);
	_exit(0);
}
