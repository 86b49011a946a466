// An initialiser converts as an assignment does, static or automatic alike.
#include <stdio.h>

static char narrow = 300;
static unsigned char wrapped = -1;
static short cut = 0x12345;
static unsigned u = -1, big = 4294967296 + 7;
static long extended = -1, zero_extended = 0xffffffff, from_unsigned = -1u;
static _Bool b = 0x100, c = 2.5, d = 0.0;
static int character = 'A', truth = 3 > 2, size = sizeof(long);
static float f = 7;
static enum { X = 5 } e = X + 1;
static unsigned long from_pointer = (unsigned long) (char *) 64;
static void *pointer = (void *) 0x1000;

int main(void)
{
	int x = 300;
	char ln = x;
	unsigned char lw = -x;
	_Bool lb = x << 24 << 8 ? 1 : x;
	long le = (unsigned char) -1;

	printf("%d %d %d\n", narrow, wrapped, cut); // expect: 44 255 9029
	printf("%u %u\n", u, big); // expect: 4294967295 7
	printf("%ld %ld %ld\n", extended, zero_extended, from_unsigned); // expect: -1 4294967295 4294967295
	printf("%d %d %d\n", b, c, d); // expect: 1 1 0
	printf("%d %d %d\n", character, truth, size); // expect: 65 1 8
	printf("%g %d\n", f, e); // expect: 7 6
	printf("%lu %p\n", from_pointer, pointer); // expect: 64 0x1000
	printf("%d %d %d %ld\n", ln, lw, lb, le); // expect: 44 212 1 255
	return 0;
}
