/* Flags against each other: which win, and what they do to each conversion. */
#include <stdio.h>
#include <stdint.h>
#include <limits.h>
#include <stddef.h>

int main(void)
{
	printf("[%-05d][%+ d][% 05d][%+05d][%-+5d]\n", 42, 42, 42, 42, 42);
	printf("[%#x][%#x][%#X][%#o][%#o][%#08x][%-#8x|]\n", 0, 255, 255, 0, 8, 255, 255);
	printf("[%.0d][%.0d][%5.0d][%+.0d][%#.0x][%#.0o]\n", 0, 1, 0, 0, 0, 0);
	printf("[%8.3d][%-8.3d][%08.3d][%.10d]\n", 5, 5, 5, -5);
	printf("[%hhd][%hhu][%hd][%hu][%ld][%lu][%lld][%jd][%zd][%td]\n", 300, 300, 70000, 70000, LONG_MIN, ULONG_MAX, LLONG_MAX, (intmax_t)-1, (ssize_t)-2, (ptrdiff_t)-3);
	printf("[%c][%5c][%-5c][%05c]\n", 'a', 'b', 'c', 'd');
	printf("[%s][%10s][%-10s][%.2s][%10.2s][%.0s][%s]\n", "abc", "abc", "abc", "abc", "abc", "abc", (char *)0);
	printf("[%.3s][%10s][%.6s]\n", (char *)0, (char *)0, (char *)0);
	printf("[%p][%20p][%-20p][%p][%020p]\n", (void *)0x1234, (void *)0x1234, (void *)0x1234, (void *)0, (void *)0x99);
	printf("[%*d][%-*d][%*d][%.*d][%.*d]\n", 6, 1, 6, 2, -6, 3, 4, 4, -1, 5);
	printf("[%5%][%%][%-5%]\n");
	printf("[%1$s %1$s %2$d %3$*2$d]\n", "pos", 5, 9);
	printf("[%2$*1$d][%2$.*1$d]\n", 7, 3);
	printf("[%'d][%'ld][%'f]\n", 1234567, 9876543210L, 1234567.891);
	printf("[%+u][% u][%+x]\n", 3u, 3u, 3u);
	printf("[%i][%5i]\n", -7, -7);
	printf("[%#.3x][%#10.3x][%#-10.3x]\n", 5, 5, 5);
	printf("[%y][%5!]\n");
	return 0;
}
