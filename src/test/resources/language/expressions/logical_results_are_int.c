// Comparisons and logic give int 0 or 1, usable in arithmetic, indexes and shifts.
#include <stdio.h>

int main(void)
{
	int a = 5, b = -3, n = 0;
	const char *names[] = {"no", "yes"};
	double nan = 0.0 / 0.0;
	unsigned long big = 1UL << 40;

	printf("%s %s\n", names[a > b], names[!a]); // expect: yes no
	printf("%d\n", (a > 0) - (a < 0));      // expect: 1
	printf("%d\n", (b > 0) - (b < 0));      // expect: -1
	printf("%d\n", 1 << (a == 5) << (b == -3)); // expect: 4
	n += a > b;
	n += big != 0;
	n += !!big;
	printf("%d\n", n);                      // expect: 3
	printf("%d\n", -(a > b) & 0xff);        // expect: 255
	printf("%d %d\n", nan == nan, nan != nan); // expect: 0 1
	printf("%d\n", !(nan < 1) + !(nan > 1) + !(nan == 1)); // expect: 3
	printf("%d\n", (_Bool)big + (int)big);  // expect: 1
	printf("%d\n", big && 1);               // expect: 1
	if (big)
		printf("a long condition is not cut to int\n");
		// expect: a long condition is not cut to int
	printf("%s\n", big ? "true" : "false"); // expect: true
	while (!(a-- == b))
		n++;
	printf("%d %d\n", n, a);                // expect: 11 -4
	printf("%d\n", a < b < n == 1);         // expect: 1
	return 0;
}
