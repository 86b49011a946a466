// Enumerations mix with integers freely; what is stored is cut to the enum's underlying type.
#include <stdio.h>

enum small { LOW, HIGH = 300 };
enum signed_one { BELOW = -5, ABOVE };
enum __attribute__((packed)) tiny { T0, T1 = 200 };
enum __attribute__((packed)) tiny_signed { N = -1, P = 100 };

static int next(enum small e)
{
	return e + 1;
}

int main(void)
{
	enum small e = 7;
	enum tiny t = 456;
	enum tiny_signed n = 200;
	int array[HIGH + 1] = { [HIGH] = 4 };

	printf("%d %d\n", e, next(HIGH)); // expect: 7 301
	printf("%zu %zu\n", sizeof(enum tiny), sizeof(enum tiny_signed)); // expect: 1 1
	printf("%d %d\n", t, n); // expect: 200 -56
	printf("%d\n", (enum small) -1 > 0); // expect: 1
	printf("%d\n", (enum signed_one) -1 < 0); // expect: 1
	e = 3.7;
	printf("%d\n", e); // expect: 3
	e <<= 2;
	printf("%d\n", e | HIGH); // expect: 300
	printf("%d\n", array[HIGH]); // expect: 4
	printf("%d\n", BELOW + ABOVE); // expect: -9
	for (enum signed_one i = BELOW; i <= ABOVE; i++)
		printf("%d\n", i);
	// expect: -5
	// expect: -4
	printf("%d\n", (enum tiny) 300); // expect: 44
	return 0;
}
