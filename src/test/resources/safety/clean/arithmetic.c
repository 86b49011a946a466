// Wrapping that C allows: unsigned arithmetic, narrowing, shifts within the width, one past the end.
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct packet { int length; unsigned char data[]; };
struct old { int length; int data[1]; };
union view { unsigned char bytes[4]; uint32_t word; uint64_t wide; };

static uint32_t fnv(const char *s)
{
	uint32_t h = 2166136261u;

	while (*s)
		h = (h ^ (unsigned char) *s++) * 16777619u;
	return h;
}

static unsigned long djb2(const char *s)
{
	unsigned long h = 5381;

	while (*s)
		h = ((h << 5) + h) + (unsigned long) *s++;
	return h;
}

int main(void)
{
	int a[8], *p;
	int grid[3][4];
	unsigned u = UINT_MAX;
	signed char c = SCHAR_MAX;
	short s = SHRT_MAX;
	unsigned char b = 255;
	long sum = 0;
	int64_t far = INT64_MIN;
	union view v = { .wide = 0x0102030405060708 };
	char room[64];
	struct packet *packet = (struct packet *) room;
	struct old *old = (struct old *) room;

	for (p = a; p < &a[8]; p++)
		*p = (int) (p - a);
	for (p = a + 8; p-- > a;)
		sum += *p;
	u++;
	u -= 1;
	c++;
	s++;
	b++;
	far += INT64_MAX;
	for (int i = 0; i < 3; i++)
		for (int j = 0; j < 4; j++)
			grid[i][j] = i * j;
	for (int (*row)[4] = grid; row != &grid[3]; row++)
		sum += (*row)[3];
	for (int i = 0; i < 12; i++)
		packet->data[i] = (unsigned char) i;
	for (int i = 0; i < 4; i++)
		old->data[i] = i;
	for (int i = 0; i < 8; i++)
		sum += v.bytes[i & 3];
	sum += 1 << 30;
	sum += 1u << 31;
	sum += 1L << 62;
	sum += -1 >> 31;
	printf("%u %d %d %d %ld %ld\n", u, c, s, b, sum, (long) far);
	printf("%u %lu %d\n", fnv("mmap"), djb2("mmap"), INT_MAX - 1 + 1);
	return 0;
}
