// printf of integers: every length modifier, flag, width and precision.
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

int main(void)
{
	printf("%hhd %hhu %hd %hu\n", 300, 300, 70000, 70000); // expect: 44 44 4464 4464
	printf("%ld %lld %jd %zd %td\n", -1L, -2LL, (intmax_t)-3, (size_t)4, (ptrdiff_t)-5);
	// expect: -1 -2 -3 4 -5
	printf("[%5d] [%-5d] [%05d] [%+d] [% d]\n", 42, 42, 42, 42, 42);
	// expect: [   42] [42   ] [00042] [+42] [ 42]
	printf("[%.5d] [%8.5d] [%-8.5d] [%08.5d]\n", -42, -42, -42, -42);
	// expect: [-00042] [  -00042] [-00042  ] [  -00042]
	printf("[%.0d] [%.0d] [%5.0d]\n", 0, 1, 0); // expect: [] [1] [     ]
	printf("%x %X %#x %#X %#o\n", 255, 255, 255, 255, 255); // expect: ff FF 0xff 0XFF 0377
	printf("[%#10x] [%-#10x] [%#010x] [%#.5x] [%#x]\n", 255, 255, 255, 255, 0);
	// expect: [      0xff] [0xff      ] [0x000000ff] [0x000ff] [0]
	printf("%o %#o %o\n", 8, 0, -1);        // expect: 10 0 37777777777
	printf("%u %x %ld\n", -1, -1, -1L);     // expect: 4294967295 ffffffff -1
	printf("%+d %+d %+u\n", -5, 5, 5);      // expect: -5 +5 5
	printf("% 05d|%+-5d|% -5d|\n", 42, 42, 42); // expect:  0042|+42  | 42  |
	printf("%*d|%-*d|%.*d\n", 5, 1, 5, 2, 3, 3); // expect:     1|2    |003
	printf("%d %d\n", INT32_MIN, INT32_MAX); // expect: -2147483648 2147483647
	printf("%" PRId64 " %" PRIX64 " %" PRIo8 "\n", INT64_MIN, UINT64_MAX, UINT8_MAX);
	// expect: -9223372036854775808 FFFFFFFFFFFFFFFF 377
	printf("%c%c\n", 65, 256 + 66);         // expect: AB
	printf("%i %5i%%\n", 7, 7);             // expect: 7     7%
	printf("%'d\n", 1234567);               // expect: 1234567
	return 0;
}
