// Comparisons of all widths and signs sort the same values in the expected orders.
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

static const int64_t v[] = {INT64_MIN, -4294967296, INT32_MIN, -129, -1, 0, 1, 127, 128, 255, 65535, INT32_MAX, UINT32_MAX, INT64_MAX};
#define N (int)(sizeof v / sizeof *v)
#define COUNT(t) ({ int n = 0; for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) { \
	t a = v[i], b = v[j]; n = n * 3 % 100003 + (a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a > b); } n; })
#define MIXED(t, u) ({ int n = 0; for (int i = 0; i < N; i++) for (int j = 0; j < N; j++) { \
	t a = v[i]; u b = v[j]; n = n * 3 % 100003 + (a < b) + 2 * (b <= a) + 4 * (a != b); } n; })

int main(void)
{
	printf("%d %d %d %d\n", COUNT(int8_t), COUNT(int16_t), COUNT(int32_t), COUNT(int64_t));
	// expect: 69612 90828 70726 46654
	printf("%d %d %d %d\n", COUNT(uint8_t), COUNT(uint16_t), COUNT(uint32_t), COUNT(uint64_t));
	// expect: 31438 97761 9111 78664
	printf("%d %d %d\n", MIXED(int, unsigned), MIXED(long, unsigned), MIXED(long, unsigned long));
	// expect: 36063 80990 78176
	printf("%d %d %d\n", MIXED(int8_t, uint8_t), MIXED(uint32_t, int64_t), MIXED(_Bool, int));
	// expect: 94226 5460 61871
	printf("%d %d\n", MIXED(double, long), MIXED(float, unsigned)); // expect: 71774 53230
	return 0;
}
