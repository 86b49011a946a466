// The value of an assignment is what the left side holds afterwards, in its type.
#include <stdio.h>

int main(void)
{
	signed char c;
	unsigned short us;
	_Bool b;
	float f;
	int i;
	double d;

	printf("%d\n", c = 300);                // expect: 44
	printf("%d\n", us = -1);                // expect: 65535
	printf("%d\n", b = 0.1);                // expect: 1
	printf("%.10f\n", f = 0.1);             // expect: 0.1000000015
	printf("%d\n", i = 2.99);               // expect: 2
	printf("%g\n", d = i = 3.7);            // expect: 3
	printf("%g\n", d = c = 200);            // expect: -56
	printf("%d\n", (int)sizeof(c = 1));     // expect: 1
	printf("%d\n", (b = 256) + (c = 128) + (us = 65537)); // expect: -126
	i = c = us = 0x1ff;
	printf("%d %d %d\n", i, c, us);         // expect: -1 -1 511
	if ((c = 0x100))
		printf("taken\n");
	else
		printf("not taken\n");          // expect: not taken
	return 0;
}
