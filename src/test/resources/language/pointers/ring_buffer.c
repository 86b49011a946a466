// A ring of bytes with wrapping indices, read and written through pointers to its inside.
#include <stdio.h>
#include <string.h>

struct ring { unsigned char data[8]; unsigned char head, tail; };

static int put(struct ring *r, const char *s)
{
	int n = 0;

	for (; *s && (unsigned char) (r->head - r->tail) < sizeof r->data; s++, n++)
		r->data[r->head++ % sizeof r->data] = *s;
	return n;
}

static char *get(struct ring *r, char *to, int n)
{
	char *p = to;

	while (n-- && r->tail != r->head)
		*p++ = r->data[r->tail++ & 7];
	*p = 0;
	return to;
}

static unsigned char *peek(struct ring *r, unsigned i)
{
	return &r->data[(r->tail + i) % sizeof r->data];
}

int main(void)
{
	struct ring r = { .head = 250, .tail = 250 };
	char text[16];

	printf("%d\n", put(&r, "hello")); // expect: 5
	printf("%s\n", get(&r, text, 3)); // expect: hel
	printf("%d\n", put(&r, "worlds!")); // expect: 6
	printf("%c%c\n", *peek(&r, 0), *peek(&r, 7)); // expect: ls
	*peek(&r, 1) ^= 'a' ^ 'A';
	printf("%s\n", get(&r, text, 100)); // expect: lOworlds
	printf("%d %d\n", r.head, r.tail); // expect: 5 5
	printf("%td\n", strchr(text, 'w') - text); // expect: 2
	return 0;
}
