// Floating values as truth: !, &&, ||, ?:, if, while, switch on a cast, and as _Bool.
#include <stdio.h>

static double neg0(void) { return -0.0; }
static float tiny(void) { return 1e-45f; }

int main(void)
{
	double nan = 0.0 / neg0(), d = 0.5;
	float z = 0;
	_Bool b = d, c = neg0(), t = tiny(), n = nan;

	printf("%d %d %d %d\n", b, c, t, n);    // expect: 1 0 1 1
	printf("%d %d %d\n", !d, !neg0(), !nan); // expect: 0 1 0
	printf("%d %d\n", d && tiny(), z || neg0()); // expect: 1 0
	printf("%s %s\n", nan ? "true" : "false", z ? "true" : "false"); // expect: true false
	if (tiny())
		printf("tiny is true\n");       // expect: tiny is true
	if (!neg0())
		printf("-0 is false\n");        // expect: -0 is false
	switch ((int)(d * 5)) {
	case 2: printf("two\n");                // expect: two
	}
	while (d > 0.1)
		d /= 2;
	printf("%g\n", d);                      // expect: 0.0625
	do
		z += 0.5f;
	while (z != 2);
	printf("%g\n", z);                      // expect: 2
	for (d = 3; d; d--)
		;
	printf("%g\n", d);                      // expect: 0
	printf("%g\n", (z ?: 1) + (d ?: 1));    // expect: 3
	printf("%d\n", (d == 0) + (z != 0) + (z > d) * 2); // expect: 4
	return 0;
}
