/* Every conversion of printf, with its flags. */
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	int n = 0, m = 0;
	char buffer[64];
	double values[] = {0, 1, -1, 0.5, 1.5, 2.5, 0.1, 123456789.0, 1e-5, 9.9999995, 1e21, 1.7976931348623157e308, 5e-324, 100000, 1000000, 0.0001, 123.456};

	printf("[%d] [%5d] [%-5d] [%05d] [%+d] [% d] [%i]\n", 42, 42, 42, 42, 42, 42, -42);
	printf("[%.3d] [%8.3d] [%-8.3d] [%08.3d] [%.0d] [%.0d] [%+.0d]\n", 7, 7, 7, 7, 0, 5, 0);
	printf("[%u] [%x] [%X] [%o] [%#x] [%#X] [%#o] [%#x] [%#o]\n", 4294967295u, 0xbeef, 0xbeef, 511, 0xbeef, 0xbeef, 511, 0, 0);
	printf("[%08x] [%#010x] [%-#10x] [%#.4x] [%#.4o] [%.8x]\n", 0xab, 0xab, 0xab, 0xab, 0xab, 0xab);
	printf("[%hhd] [%hd] [%hhu] [%hu] [%hhx]\n", 300, 70000, 300, 70000, -1);
	printf("[%ld] [%lu] [%lx] [%lld] [%llu] [%zu] [%zd] [%jd] [%td]\n", LONG_MIN, ULONG_MAX, -1L, LLONG_MAX, ULLONG_MAX, sizeof(int), (ssize_t)-1, (intmax_t)-5, (ptrdiff_t)9);
	printf("[%" PRId64 "] [%" PRIx32 "] [%" PRIu8 "] [%" PRIXPTR "]\n", (int64_t)-7, 255u, (uint8_t)255, (uintptr_t)0xabc);
	printf("[%c] [%5c] [%-5c] [%c]\n", 'x', 'x', 'x', 65);
	printf("[%s] [%8s] [%-8s] [%.2s] [%8.2s] [%-8.2s] [%.0s] [%s]\n", "text", "text", "text", "text", "text", "text", "text", (char *)NULL);
	printf("[%.3s] [%.6s] [%10s]\n", (char *)NULL, (char *)NULL, (char *)NULL);
	printf("[%p] [%p] [%20p] [%-20p] [%10p] [%-10p]\n", (void *)0x1234, NULL, (void *)0xdeadbeef, (void *)0xdeadbeef, NULL, NULL);
	printf("[%%] [%5%] [100%%]\n");
	printf("[%*d] [%-*d] [%*d] [%.*f] [%.*s] [%.*d]\n", 6, 1, 6, 2, -6, 3, 2, 3.14159, 3, "abcdef", -1, 5);
	printf("[%2$s %1$d]\n", 5, "five");
	printf("[%1$0*2$d]\n", 5, 4);
	printf("12345%n67890%hhn\n", &n, (signed char *)&m);
	printf("n %d m %d\n", n, m);
	errno = ENOENT;
	printf("[%m] [%30m] [%.5m]\n");
	for (unsigned i = 0; i < sizeof values / sizeof *values; i++) {
		double v = values[i];

		printf("[%f] [%.0f] [%.1f] [%.10f]\n", v, v, v, v > 1e100 ? 1.0 : v);
		printf("[%e] [%.0e] [%.3E] [%12.4e]\n", v, v, v, v);
		printf("[%g] [%.3g] [%#g] [%.10G] [%.0g]\n", v, v, v, v, v);
		printf("[%a] [%.3a] [%A] [%.0a] [%20a] [%020a]\n", v, v, v, v, v, v);
	}
	printf("[%f] [%F] [%e] [%g] [%5.1f] [%05f] [%+f] [% f]\n", INFINITY, -INFINITY, NAN, -INFINITY, INFINITY, INFINITY, INFINITY, NAN);
	printf("[%10.3f] [%-10.3f] [%010.3f] [%+.2f] [% .2f] [%#.0f]\n", 3.14159, 3.14159, -3.14159, 2.0, 2.0, 3.0);
	printf("[%Lf] [%Lg]\n", 1.5L, 2.25L);
	printf("[%f] [%.2f]\n", 1.5f, (float)0.1);
	printf("[%'d] [%+5s] [%-+8d] [%+-8d] [% +d]\n", 1234567, "s", 3, 3, 3);
	printf("%d %s\n", snprintf(buffer, 5, "%s", "longer than that"), buffer);
	printf("%d\n", snprintf(NULL, 0, "%d", 123456));
	printf("%d %s\n", sprintf(buffer, "%c%c", 'a', 0), buffer);
	printf("%d\n", printf("seven\n\n"));
	return 0;
}
