// Variables without an initialiser that have a value on every path that is taken.
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static jmp_buf back;

static int sign(int n)
{
	int result;

	if (n > 0)
		result = 1;
	else if (n < 0)
		result = -1;
	else
		exit(1);
	return result;
}

static int search(const int *a, int n, int wanted)
{
	int at, found;

	for (at = 0, found = 0; at < n; at++)
		if ((found = a[at] == wanted))
			break;
	return found ? at : -1;
}

static int correlated(int flag)
{
	int value;
	const char *name;

	if (flag) {
		value = 3;
		name = "three";
	}
	if (flag)
		return value + (int) strlen(name);
	return 0;
}

static int machine(const char *s)
{
	int state, count;

	goto start;
again:
	count++;
	if (state == 2 || !*s)
		return count;
	state = *s++ == 'x' ? 2 : 1;
	goto again;
start:
	state = 0;
	count = 0;
	goto again;
}

static int loops(int n)
{
	int last, first;

	do {
		last = n;
	} while (--n > 0);
	for (int i = 0; i < 3; i++) {
		int each;

		if (i == 0)
			first = i;
		each = i + first;
		last += each;
	}
	while (1) {
		int got;

		if ((got = n++) > 2)
			break;
		last += got;
	}
	return last;
}

static int chooses(int which)
{
	int value;

	switch (which) {
	case 0:
		value = 0;
		break;
	case 1:
		value = 1;
		/* fall through */
	case 2:
		if (which == 2)
			value = 2;
		return value;
	default:
		value = -1;
	}
	return value;
}

static int out(int *result)
{
	*result = 5;
	return 0;
}

static int jumps(void)
{
	volatile int tries;
	int n;

	tries = 0;
	n = 1;
	if (setjmp(back) < 2) {
		tries++;
		longjmp(back, tries);
	}
	return tries + n;
}

#define max(a, b) ({ typeof(a) _a = (a); typeof(b) _b = (b); _a > _b ? _a : _b; })

int main(void)
{
	int a[] = { 4, 5, 6 }, filled, both, x, y, self = 3;
	char c, *p;
	_Bool ok;

	out(&filled);
	ok = (x = sign(3)) > 0 && (y = x + 1) > 1;
	if (ok && y == 2)
		both = x + y;
	else
		both = 0;
	c = 'a', c++;
	for (p = "text"; *p; p++)
		c ^= *p;
	(void) self;
	printf("%d %d %d %d %d %d %d %d %d %d\n", sign(-4), search(a, 3, 5), correlated(0), correlated(1),
		machine("aax"), loops(3), chooses(0) + chooses(1) + chooses(2) + chooses(9), filled + both,
		jumps(), max(x, y) + c);
	return 0;
}
